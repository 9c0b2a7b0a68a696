import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentageOf, wilson } from './intervals.ts';

describe('the 95 % Wilson interval', () => {
  test('7 of 20 lie between 18.1 % and 56.7 %', () => {
    const { low, high } = wilson(7, 20);
    expect(low).toBeCloseTo(0.181, 3);
    expect(high).toBeCloseTo(0.567, 3);
  });

  test('none and all stay within 0 and 1, and are not certain', () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(0, 10).high).toBeCloseTo(0.278, 3);
    expect(wilson(10, 10).low).toBeCloseTo(0.722, 3);
    expect(wilson(10, 10).high).toBe(1);
  });

  test('of nothing nothing is known', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('holds the share itself, and is narrower the more there are', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [few, many] = [wilson(k, n), wilson(k * 4, n * 4)];
        expect(few.low).toBeLessThanOrEqual(k / n + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(k / n - 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

test('a percentage is said from ten on', () => {
  expect(percentageOf(4, 9)).toBeUndefined();
  expect(percentageOf(5, 10)).toEqual({ percent: 50, low: 24, high: 76 });
});
