import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postmortemEntry } from '../testing/entries.ts';
import { openTime, unionLength } from './open-time.ts';

const clock = { today: '2026-06-01', zone: 'UTC' };
const incident = (started: string, mitigated?: string, id = `${started.slice(0, 10)}-x`) =>
  postmortemEntry({ status: 'published', times: { started, ...(mitigated && { mitigated }) } }, { id });
const minutes = (...incidents: readonly ReturnType<typeof incident>[]) =>
  openTime(incidents, clock).map((quarter) => [quarter.quarter, quarter.minutes]);

describe('time with an open incident', () => {
  test('one inside another, and one that touches it, count once', () => {
    const long = incident('2026-04-01T10:00Z', '2026-04-01T12:00Z');
    const inside = incident('2026-04-01T10:30Z', '2026-04-01T11:00Z');
    const touching = incident('2026-04-01T12:00Z', '2026-04-01T12:30Z');
    expect(minutes(long, inside, touching)).toEqual([['2026-Q2', 150]]);
  });

  test('one across the end of a quarter is cut there, and stands in both', () => {
    const across = incident('2026-03-31T23:00Z', '2026-04-01T02:00Z');
    expect(minutes(across)).toEqual([
      ['2026-Q1', 60],
      ['2026-Q2', 120],
    ]);
    expect(openTime([across], clock).map(({ entries }) => entries.length)).toEqual([1, 1]);
  });

  test('a quarter begins at midnight of the archive', () => {
    const across = incident('2026-03-31T22:30Z', '2026-03-31T23:30Z');
    expect(openTime([across], { ...clock, zone: 'Europe/Paris' }).map(({ minutes: own }) => own)).toEqual([60]);
  });

  test('without an end it is counted up to the end of the day of the build, and marked', () => {
    const [quarter] = openTime([incident('2026-06-01T22:00Z')], clock);
    expect([quarter?.minutes, quarter?.unended.length]).toEqual([120, 1]);
  });

  test('quarters and years without an incident stand there with nothing', () => {
    const found = minutes(incident('2025-02-01T10:00Z', '2025-02-01T11:00Z'));
    expect(found).toEqual([
      ['2025-Q1', 60],
      ['2025-Q2', 0],
      ['2025-Q3', 0],
      ['2025-Q4', 0],
      ['2026-Q1', 0],
      ['2026-Q2', 0],
    ]);
  });

  test('an incident of no length is open in its quarter for no time; none at all gives no quarter', () => {
    const [quarter] = openTime([incident('2026-04-01T00:00Z', '2026-04-01T00:00Z')], clock);
    expect([quarter?.minutes, quarter?.entries.length]).toEqual([0, 1]);
    expect(minutes()).toEqual([]);
  });
});

test('the union is no longer than the sum, no shorter than the longest, and the same in any order', () => {
  const stretch = fc.tuple(fc.nat(1000), fc.nat(300)).map(([from, length]) => [from, from + length] as const);
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
      const lengths = stretches.map(([from, to]) => to - from);
      const union = unionLength(stretches);
      expect(union).toBeLessThanOrEqual(lengths.reduce((sum, length) => sum + length, 0));
      expect(union).toBeGreaterThanOrEqual(Math.max(0, ...lengths));
      expect(unionLength(stretches.toReversed())).toBe(union);
      const covered = new Set(stretches.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));
      expect(union).toBe(covered.size);
    }),
  );
});
