/** What a result shows before its excerpt is there: one row of the data file beside the index. */
export interface Card {
  /** The entry's id; its translations share it. */
  readonly id: string;
  /** From the site's base, without a leading slash. */
  readonly url: string;
  readonly kind: 'incident' | 'near-miss' | 'story' | 'guide';
  readonly lang: string;
  readonly title: string;
  /** `2026-03-03`, or a part of a day; empty for guides. */
  readonly day: string;
  readonly status: string;
  /** Labels as shown. */
  readonly severity?: string;
  readonly services?: readonly string[];
  /** Gate labels with outcomes, in the order of the way to production. */
  readonly gates?: readonly (readonly [label: string, outcome: string])[];
  readonly ended?: string;
  readonly toldBy?: string;
}

/** The data file: Pagefind's fragment id of each card, in the order of the cards. */
export interface Cards {
  readonly fragments: readonly string[];
  readonly cards: readonly Card[];
}
