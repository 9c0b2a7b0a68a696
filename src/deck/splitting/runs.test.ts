import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenRuns } from './runs.ts';

const weigh = (items: readonly number[]) => items.reduce((sum, item) => sum + item, 0);
const lengths = (items: readonly number[], budget: number, most?: number) =>
  evenRuns(items, { weigh, budget, ...(most !== undefined && { most }) }).map(({ length }) => length);

test('what fits stays together, and nothing makes no run', () => {
  expect(lengths([1, 1, 1], 3)).toEqual([3]);
  expect(lengths([], 3)).toEqual([]);
});

test('runs are evened out: four and three, never six and one', () => {
  expect(lengths([1, 1, 1, 1, 1, 1, 1], 6)).toEqual([4, 3]);
  expect(lengths([1, 1, 1, 1, 1, 1, 1], 100, 6)).toEqual([4, 3]);
});

test('heavy items are evened out by weight', () => {
  expect(lengths([5, 1, 1, 5], 7)).toEqual([2, 2]);
});

test('an item that is too large stands alone', () => {
  expect(lengths([1, 9, 1], 3)).toEqual([1, 1, 1]);
});

test('nothing is lost or moved, no run is over the budget, and there are no more runs than needed', () => {
  const items = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 40 });
  fc.assert(
    fc.property(items, fc.integer({ min: 8, max: 20 }), fc.integer({ min: 1, max: 9 }), (all, budget, most) => {
      const runs = evenRuns(all, { weigh, budget, most });
      expect(runs.flat()).toEqual(all);
      expect(runs.every((run) => run.length > 0 && run.length <= most && weigh(run) <= budget)).toBe(true);
      expect(runs.length).toBeLessThanOrEqual(greedy(all, budget, most));
    }),
  );
});

/** The fewest runs that keep the order. */
function greedy(items: readonly number[], budget: number, most: number): number {
  let runs = 0;
  let [weight, count] = [Number.POSITIVE_INFINITY, 0];
  for (const item of items) {
    if (weight + item > budget || count === most) {
      runs += 1;
      [weight, count] = [0, 0];
    }
    weight += item;
    count += 1;
  }
  return runs;
}
