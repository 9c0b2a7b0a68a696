import { expect, test } from 'vitest';
import { slideBudget, weightOf } from './weights.ts';

test('fourteen lines of code fit on a slide, fifteen do not', () => {
  expect(weightOf.code(14)).toBeLessThanOrEqual(slideBudget);
  expect(weightOf.code(15)).toBeGreaterThan(slideBudget);
});

test('a paragraph is as high as its wrapped lines and the space below', () => {
  expect(weightOf.paragraph(62)).toBeCloseTo(1.4);
  expect(weightOf.paragraph(63)).toBeCloseTo(2.4);
});

test('a key event is set in wider letters, so it wraps earlier', () => {
  expect(weightOf.event(66, false)).toBeCloseTo(1.45);
  expect(weightOf.event(66, true)).toBeCloseTo(2.45);
});
