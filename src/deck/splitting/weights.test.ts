import { expect, test } from 'vitest';
import { followUpWeight, optionsWeight, tableWeights } from './grid-weights.ts';
import { slideBudget, weightOf } from './weights.ts';

test('fourteen lines of code fit on a slide, fifteen do not', () => {
  expect(weightOf.code(14)).toBeLessThanOrEqual(slideBudget);
  expect(weightOf.code(15)).toBeGreaterThan(slideBudget);
});

test('a paragraph is as high as its wrapped lines and the space below', () => {
  expect(weightOf.paragraph(78)).toBeCloseTo(1.4);
  expect(weightOf.paragraph(79)).toBeCloseTo(2.4);
});

test('a key event is set in wider letters, so it wraps earlier', () => {
  expect(weightOf.event(70, false)).toBeCloseTo(1.45);
  expect(weightOf.event(70, true)).toBeCloseTo(2.45);
});

test('a table has one line for each row while its longest texts have room side by side', () => {
  expect(
    tableWeights([
      [20, 10],
      [30, 10],
    ]),
  ).toEqual([1.28, 1.28]);
  expect(
    tableWeights([
      [20, 10],
      [160, 10],
    ])[1],
  ).toBeGreaterThan(2);
});

test('the tallest cell sets the height of a row', () => {
  const cells = { what: 39, guard: 0, owner: 3, hasDue: false };
  expect(followUpWeight(cells)).toBeCloseTo(1.3);
  expect(followUpWeight({ ...cells, owner: 29, hasDue: true })).toBeCloseTo(3.6);
  const option = { what: 20, estimate: [], pros: [], cons: [], views: [], verdict: 6 };
  const talkative = { ...option, pros: [60, 60] };
  expect(optionsWeight([option, talkative])).toBe(optionsWeight([talkative, talkative]));
});
