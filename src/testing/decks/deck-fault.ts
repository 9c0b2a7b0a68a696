import type { DeckRule } from '../../../scripts/check-decks/deck-finding.ts';

/** One thing that goes wrong with a deck, and what the check is expected to say. */
export interface DeckFault {
  readonly rule: DeckRule;
  readonly name: string;
  /** Without it an error. */
  readonly level?: 'warning';
  /** Into the second slide of a good deck. */
  readonly slide?: string;
  /** Instead of one text of the page another. */
  readonly replace?: readonly [RegExp, string];
  readonly style?: string;
  /** Runs before the deck's own script. */
  readonly script?: string;
  readonly says: RegExp;
}

/** Each group goes into one deck: its faults do not hide each other. */
export type FaultGroups = Readonly<Record<string, readonly DeckFault[]>>;
