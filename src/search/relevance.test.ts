import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Judged, ndcg, percentile, relevanceOf } from './relevance.ts';

const judged = (found: string, relevant: string): Judged => ({ found: [...found], relevant: [...relevant] });

describe('relevance', () => {
  // By hand: places 1 and 3 give 1 + 1/log2(4) = 1.5; the best order gives 1 + 1/log2(3) = 1.63093.
  test('nDCG sets what was found against the best order', () => {
    expect(ndcg(judged('axb', 'ab'), 10)).toBeCloseTo(1.5 / 1.63093, 5);
    expect(ndcg(judged('ab', 'ba'), 10)).toBe(1);
    expect(ndcg(judged('vwxyza', 'a'), 5)).toBe(0);
  });

  test('figures are means over the queries', () => {
    expect(relevanceOf([judged('xa', 'a'), judged('', 'b')])).toEqual({
      ndcg10: 1 / Math.log2(3) / 2,
      mrr: 0.25,
      recall10: 0.5,
      empty: 0.5,
    });
  });

  test('only the first ten places count', () => {
    const late = judged('0123456789a', 'a');
    expect(relevanceOf([late])).toEqual({ ndcg10: 0, mrr: 0, recall10: 0, empty: 0 });
  });

  test('of more relevant ones than ten, ten are enough', () => {
    const letters = 'abcdefghijklm';
    expect(relevanceOf([judged(letters, letters)])).toEqual({ ndcg10: 1, mrr: 1, recall10: 1, empty: 0 });
  });

  test('any figure lies between 0 and 1, and repeating a hit gains nothing', () => {
    const list = fc.array(fc.constantFrom(...'abcdef'));
    fc.assert(
      fc.property(list, list, (found, relevant) => {
        for (const value of Object.values(relevanceOf([{ found, relevant }]))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(ndcg({ found: found.flatMap((id) => [id, id]), relevant }, 10)).toBeCloseTo(
          ndcg({ found, relevant }, 10),
        );
      }),
    );
  });
});

test('a percentile is a value that was measured', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([], 0.5)).toBe(0);
});
