import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postmortemEntry } from '../testing/entries.ts';
import { roughTimeline } from './rough-timeline.ts';

const minute = (n: number) => new Date(Date.UTC(2026, 2, 3) + n * 60_000).toISOString().slice(0, 16).concat('Z');
const entryAt = (minutes: readonly number[], times: Record<string, number> = {}) =>
  postmortemEntry({
    timeline: minutes.map((n) => ({ at: minute(n), what: `Event at ${n}` })),
    times: Object.fromEntries(Object.entries(times).map(([name, n]) => [name, minute(n)])),
  });

test('a short timeline is kept as it is', () => {
  expect(roughTimeline(entryAt([0, 5, 9]))).toEqual([0, 1, 2]);
  expect(roughTimeline(entryAt([]))).toEqual([]);
});

test('of a long one the events nearest to the turning points stay, then others evenly', () => {
  const minutes = Array.from({ length: 20 }, (_, index) => index * 10);
  expect(roughTimeline(entryAt(minutes, { started: 1, mitigated: 148 }), 6)).toEqual([0, 3, 7, 12, 15, 17]);
});

test('it never grows beyond its limit, keeps the order and names no event twice', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(2000), { maxLength: 60 }),
      fc.nat(2000),
      fc.integer({ min: 1, max: 20 }),
      (minutes, at, most) => {
        const sorted = minutes.toSorted((a, b) => a - b);
        const kept = roughTimeline(entryAt(sorted, { discovered: at }), most);
        expect(kept).toHaveLength(Math.min(most, sorted.length));
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        const distances = sorted.map((n) => Math.abs(n - at));
        if (sorted.length > 0) expect(kept).toContain(distances.indexOf(Math.min(...distances)));
      },
    ),
    { numRuns: 60 },
  );
});
