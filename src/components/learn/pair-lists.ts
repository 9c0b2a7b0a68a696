import type { PairClass, RecurrencePair, RecurrencePairs } from '../../learning/recurrence-pairs.ts';
import type { Listed } from '../../model/paged.ts';

/** How the follow-up stood that was to keep it away; the rest stand together. */
export const pairGroups = ['open-then', 'done-before', 'dropped', 'other'] as const;
export type PairGroup = (typeof pairGroups)[number];

/** How many pairs the page of known gaps shows, and one page of a list that is continued. */
export const pairRoom = { room: 80, perPage: 100 };

export const pairKey = (group: PairGroup): string => `back-${group}`;

/** What came back, by group, without empty ones. */
export const pairLists = ({
  pairs,
}: RecurrencePairs): readonly (Listed<RecurrencePair> & { readonly group: PairGroup })[] =>
  pairGroups
    .map((group) => ({ group, key: pairKey(group), items: pairs.filter((pair) => groupOf(pair.class) === group) }))
    .filter(({ items }) => items.length > 0);

const groupOf = (pairClass: PairClass): PairGroup => pairGroups.find((group) => group === pairClass) ?? 'other';
