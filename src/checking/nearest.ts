/**
 * The known values closest to what was written: none when nothing is near, two or three when they are equally near.
 * Case, hyphens and underscores do not count; two swapped letters count as one slip.
 */
export function nearestTo(written: string, known: readonly string[]): string[] {
  const plainWritten = plain(written);
  const limit = Math.max(1, Math.floor(plainWritten.length / 3));
  let best = limit;
  let found: string[] = [];
  for (const candidate of new Set(known)) {
    const plainCandidate = plain(candidate);
    if (Math.abs(plainCandidate.length - plainWritten.length) > best) continue;
    const slips = distance(plainWritten, plainCandidate);
    if (slips > best || slips >= plainCandidate.length) continue;
    if (slips < best) found = [];
    best = slips;
    found.push(candidate);
  }
  // So many are no hint.
  return found.length > mostNamed ? [] : found;
}

const mostNamed = 3;
const longest = 100;
const plain = (text: string) =>
  text
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '');

/** Damerau's distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (twoBack[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoBack = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
