/** What stands on slides, worded already. */
import type { GateOutcome, TimeName } from '../model/schema/choices.ts';

/** A text of the write-up. `lang` where it is not in the deck's language. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
}

export interface Clock {
  readonly utc: string;
  readonly local: string;
  readonly machine: string;
}

export interface GateOnSlide {
  readonly id: string;
  readonly label: Phrase;
  readonly outcome: GateOutcome;
  readonly says: string;
}

export interface FactOnSlide {
  readonly term: string;
  readonly value: Phrase;
}

export interface EventOnSlide {
  /** Absent while a draft's time has no zone. */
  readonly clock?: Clock;
  /** Stands before the event where a new stretch begins: `Before anyone knew`. */
  readonly group?: string;
  /** Stands before the event where a new day begins. */
  readonly day?: string;
  readonly text: Phrase;
  readonly isKey: boolean;
  readonly isAbout: boolean;
}

export interface OptionOnSlide {
  readonly what: Phrase;
  readonly estimate?: Phrase;
  readonly pros: readonly Phrase[];
  readonly cons: readonly Phrase[];
  readonly views: readonly { readonly role: string; readonly view: Phrase }[];
  readonly isChosen: boolean;
  /** `Chosen`, `Not chosen`. */
  readonly verdict: string;
  readonly because?: Phrase;
  /** How many reasons more stand in the notes: `and 3 more`. */
  readonly more?: string;
}

export interface StripStretch {
  readonly name: 'unseen' | 'understanding' | 'ending' | 'cleanUp';
  readonly label: string;
  /** In words. */
  readonly duration: string;
  /** Start and width on a scale of 0 to 1000; a very short one is wider than to scale. */
  readonly start: number;
  readonly width: number;
  readonly isWidened: boolean;
  /** `nobody could know yet`. */
  readonly note?: string;
}

export interface StripTick {
  /** On the same scale. */
  readonly at: number;
  readonly isKey: boolean;
  readonly text: Phrase;
  readonly clock: Clock;
}

/** The ends of the stretches. */
export interface StripMark {
  readonly at: number;
  readonly name: TimeName;
  readonly label: string;
  readonly clock: Clock;
}
