/**
 * Cuts a list into as few runs as fit, and evens them out: 4 + 3, never 6 + 1. An item that is too large by itself
 * stands alone.
 * @param weigh lines of some neighbours on one slide
 */
export function evenRuns<Item>(
  items: readonly Item[],
  { weigh, budget, most = items.length }: Limits<Item>,
): readonly (readonly Item[])[] {
  const least = runsWithin(items, { weigh, budget, most }).length;
  if (least <= 1) return items.length === 0 ? [] : [items];
  let count = Math.ceil(items.length / least);
  while (count < most && runsWithin(items, { weigh, budget, most: count }).length > least) count += 1;
  let best = runsWithin(items, { weigh, budget, most: count });
  for (let lower = budget - step; lower > 0; lower -= step) {
    const runs = runsWithin(items, { weigh, budget: lower, most: count });
    if (runs.length > least) break;
    best = runs;
  }
  return best;
}

export interface Limits<Item> {
  readonly weigh: (items: readonly Item[]) => number;
  readonly budget: number;
  /** How many items at most. */
  readonly most?: number;
}

const step = 0.25;

function runsWithin<Item>(items: readonly Item[], { weigh, budget, most }: Required<Limits<Item>>): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && run.length < most && weigh([...run, item]) <= budget) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
