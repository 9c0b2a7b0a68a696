/**
 * Seconds for each slide, in steps of five where there is room for that: together exactly the planned ones. Every
 * slide has at least one step.
 * @param shares how much of the time each slide would take, in any unit; none is negative
 */
export function apportion(shares: readonly number[], seconds: number): readonly number[] {
  if (shares.length === 0) return [];
  const step = shares.length * 5 <= seconds ? 5 : 1;
  const steps = Math.max(shares.length, Math.round(seconds / step));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const free = steps - shares.length;
  const exact = shares.map((share) => (all === 0 ? free / shares.length : (share / all) * free));
  const whole = exact.map(Math.floor);
  const left = free - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  const lucky = new Set(
    byRemainder
      .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return whole.map((share, index) => (share + 1 + (lucky.has(index) ? 1 : 0)) * step);
}
