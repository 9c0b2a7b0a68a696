import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './timing.ts';

test('time is given in steps of five seconds', () => {
  expect(apportion([1, 1], 60)).toEqual([30, 30]);
  expect(apportion([1, 2, 1], 60)).toEqual([15, 30, 15]);
});

test('a slide without a share still has a moment', () => {
  expect(apportion([0, 1], 60)).toEqual([5, 55]);
  expect(apportion([0, 0], 60)).toEqual([30, 30]);
});

test('with more slides than steps of five, the steps are seconds', () => {
  expect(apportion(Array(100).fill(1), 300)).toEqual(Array(100).fill(3));
});

test('no slides take no time', () => {
  expect(apportion([], 600)).toEqual([]);
});

test('the seconds add up to the planned ones, whatever the shares', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(shares, fc.integer({ min: 5, max: 120 }), (given, minutes) => {
      const seconds = apportion(given, minutes * 60);
      expect(seconds.reduce((sum, one) => sum + one, 0)).toBe(minutes * 60);
      expect(Math.min(...seconds)).toBeGreaterThan(0);
    }),
  );
});
