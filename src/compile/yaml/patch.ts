/** `[start, end)` of a text becomes `text`. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Patched {
  readonly text: string;
  /** Offset in the text before, of an offset in the text after. Inside a patch: where the patch begins. */
  readonly back: (offset: number) => number;
}

export const isOverlapping = (one: Patch, other: Patch): boolean =>
  (one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end);

/** A copy of a text with patches that do not overlap. */
export function patched(text: string, patches: readonly Patch[]): Patched {
  const sorted = [...patches].sort((a, b) => a.start - b.start);
  let copy = '';
  let at = 0;
  const stretches = sorted.map(({ start, end, text: put }) => {
    copy += text.slice(at, start);
    const from = copy.length;
    copy += put;
    at = end;
    return { start, end, from, to: copy.length };
  });
  copy += text.slice(at);
  const back = (offset: number) => {
    const before = stretches.findLast(({ from }) => from < offset);
    if (!before) return offset;
    return offset < before.to ? before.start : before.end + offset - before.to;
  };
  return { text: copy, back };
}
