import type { Choices } from './facet-names.ts';

/** What a result shows before its excerpt is there. */
export interface Card {
  /** The entry's id; its translations share it. */
  readonly id: string;
  /** From the site's base, without a leading slash. */
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  /** `2026-03-03`, or a part of a day; empty for guides. */
  readonly day: string;
  /** Those that a result names, of the facets below. */
  readonly values?: Choices;
  /** Of another archive: its name and whole address, with a slash at its end. */
  readonly from?: { readonly name: string; readonly base: string };
  /** How a write-up was mitigated, in the author's words. */
  readonly ended?: string;
  /** Of a story. */
  readonly toldBy?: string;
  readonly replies?: number;
  /** Of a write-up that agreed some; the open ones include those past their day. */
  readonly followUps?: { readonly all: number; readonly open: number; readonly overdue: number };
}

/** What a result says of itself by its values. */
export const cardFacets = ['kind', 'status', 'severity', 'service', 'team', 'gate'] as const;

/** As the files hold it. */
export interface StoredCard extends Card {
  /** Names the file of the row's text. */
  readonly text: string;
}

/** Up to so many rows one file holds all cards; more are cut into small files, so that ten results stay cheap. */
const mostInOneFile = 512;
const rowsOfPart = 16;

/** How many consecutive rows one file of cards holds. */
export const rowsPerCardFile = (rows: number): number => (rows <= mostInOneFile ? mostInOneFile : rowsOfPart);

/** Below the site's base. */
export const cardFile = (index: number): string => `search/cards-${index}.json`;
