import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestScale } from './scales.ts';
import { slideBudget, weightOf } from './weights.ts';

const scaleOf = (...lengths: readonly number[]) =>
  largestScale(slideBudget, (wider) => lengths.reduce((sum, length) => sum + weightOf.listItem(length * wider), 0));

test('two short lines are set as large as a slide has letters, a full slide at the usual size', () => {
  expect(scaleOf(40, 40)).toBe(1.75);
  expect(scaleOf(50, 50, 50, 50)).toBe(1.25);
  expect(scaleOf(...Array.from({ length: 8 }, () => 70))).toBe(1);
});

test('what is set larger fits in what wraps then, and longer texts are never set larger than shorter ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 }), (lengths) => {
      const scale = scaleOf(...lengths);
      const lines = lengths.reduce((sum, length) => sum + weightOf.listItem(length * scale), 0);
      expect(scale === 1 || lines * scale <= slideBudget).toBe(true);
      expect(scaleOf(...lengths.map((length) => length * 2))).toBeLessThanOrEqual(scale);
    }),
  );
});
