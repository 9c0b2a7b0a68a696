import { type Columns, unknown, valuesOf } from './columns.ts';

/** `relevance` keeps the order of the search. */
export const sorts = ['relevance', 'newest', 'oldest', 'severity', 'longest'] as const;

export type Sort = (typeof sorts)[number];

export const isSort = (name: string): name is Sort => sorts.some((known) => known === name);

/** Rows without a day, a severity or a duration stand at the end; equals keep the order given. */
export function sortRows(rows: readonly number[], sort: Sort, columns: Columns): readonly number[] {
  const day = (row: number) => columns.days[row] ?? unknown;
  const minutes = (row: number) => columns.minutes[row] ?? unknown;
  const severity = (row: number) => valuesOf(columns, 'severity', row)[0] ?? Number.POSITIVE_INFINITY;
  const newest = (a: number, b: number) => day(b) - day(a);
  // `unknown` is less than any number, so that it ends a descending order by itself.
  const oldest = (a: number, b: number) => Number(day(a) === unknown) - Number(day(b) === unknown) || day(a) - day(b);
  switch (sort) {
    case 'relevance':
      return rows;
    case 'newest':
      return rows.toSorted(newest);
    case 'oldest':
      return rows.toSorted(oldest);
    case 'severity': {
      const ranks = new Map(rows.map((row) => [row, severity(row)]));
      const rank = (row: number) => ranks.get(row) ?? 0;
      return rows.toSorted((a, b) => (rank(a) === rank(b) ? newest(a, b) : rank(a) - rank(b)));
    }
    case 'longest':
      return rows.toSorted((a, b) => minutes(b) - minutes(a) || newest(a, b));
  }
}
