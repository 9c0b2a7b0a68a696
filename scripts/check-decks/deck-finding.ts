/** One thing about a deck that a room would notice. Source of the rules: presenting.md, section 14. */
export interface DeckFinding {
  readonly level: 'error' | 'warning';
  readonly rule: DeckRule;
  /** Its path below the site: `postmortems/2026-03-03-locked-table/slides/`. */
  readonly deck: string;
  /** What is there, how much, and the next step. */
  readonly message: string;
  /** Names the place, so that the same is not said twice: `#alerting bottom`. */
  readonly place?: string;
}

export type DeckRule =
  | 'overflow'
  | 'small-text'
  | 'structure'
  | 'page'
  | 'start'
  | 'phone'
  | 'pdf'
  | 'handout'
  | 'barrier'
  | 'keys'
  | 'speaker'
  | 'no-script'
  | 'plan'
  | 'pair'
  | 'private'
  | 'style'
  | 'sparse'
  | 'long'
  | 'heavy';

export type Found = Omit<DeckFinding, 'deck'>;

export const error = (rule: DeckRule, message: string, place?: string): Found => ({
  level: 'error',
  rule,
  message,
  ...(place && { place }),
});
export const warning = (rule: DeckRule, message: string): Found => ({ level: 'warning', rule, message });
