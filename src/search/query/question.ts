import type { Card } from './card.ts';
import type { Choices, FacetName } from './facet-names.ts';
import type { Filter } from './facets.ts';
import type { Plan } from './plan.ts';
import type { Sort } from './sort.ts';

/** What is asked of the engine. */
export interface Question {
  readonly query: string;
  /** Corrections are off: "search instead for …". */
  readonly isExact: boolean;
  readonly filter: Filter;
  readonly sort: Sort;
  /** How many results to return. */
  readonly limit: number;
}

/** One entry, in the reader's language where it has a version in it. */
export interface Result {
  readonly card: Card;
  readonly kind: string;
  readonly status: string;
  /** Labels in the reader's language. */
  readonly severity?: string;
  readonly services: readonly string[];
  readonly team?: string;
  /** Gate labels with outcomes, in the order of the way to production. */
  readonly gates: readonly (readonly [label: string, outcome: string])[];
  /** The words that matched, rarest first; none without a query. */
  readonly words: readonly string[];
  /** Whose text is quoted: the row that matched. */
  readonly textRow: number;
}

export type Labels = Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>>;

export interface Answer {
  readonly plan: Plan;
  /** Entries that pass, of which `results` are the first. */
  readonly total: number;
  /** Entries that the query finds without any filter. */
  readonly unfiltered: number;
  readonly results: readonly Result[];
  /** Words of the archive that are like those it lacks; only when nothing is found. */
  readonly like: readonly string[];
  /** What the archive calls the values that are chosen. */
  readonly labels: Labels;
  readonly strange: Choices;
  readonly without: Readonly<Partial<Record<keyof Choices, number>>>;
  /** `false` while some words of the query are still being looked up. */
  readonly isWhole: boolean;
}
