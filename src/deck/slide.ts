/** Slides as plain data: worded, split and timed, so that a page has only to draw them. Source: presenting.md. */
import type { Block, Segment } from '../model/body.ts';
import type { DeckSection, FollowUpStatus } from '../model/schema/choices.ts';
import type {
  EventOnSlide,
  FactOnSlide,
  GateOnSlide,
  OptionOnSlide,
  Phrase,
  StripMark,
  StripStretch,
  StripTick,
} from './slide-content.ts';

export type DeckProfile = 'review' | 'talk' | 'story';

export interface Deck {
  readonly profile: DeckProfile;
  readonly title: Phrase;
  /** The `lang` of everything in `body` slides and of segments in notes, where it is not the deck's language. */
  readonly bodyLang?: string;
  /** `Draft` or `In review`; absent once published. */
  readonly mark?: string;
  /** What was planned. The slides' seconds add up to it within 2 %. */
  readonly minutes: number;
  readonly slides: readonly Slide[];
}

/** What the speaker has beside a slide, in this order. */
export interface SlideNotes {
  /** The author's: of the `deck` block, then of `<Notes>`. */
  readonly own: readonly Phrase[];
  readonly ownSegments: readonly Segment[];
  /** For the facilitator. */
  readonly prompts: readonly string[];
  /** "From the write-up": what does not go on a wall. */
  readonly fromWriteUp: readonly Phrase[];
  readonly fromWriteUpSegments: readonly Segment[];
}

/** The part of the meeting or talk that a slide belongs to. */
export type SlidePart = DeckSection | 'story';

/** How much larger than usual a text is set. */
export type Scale = 1 | 1.125 | 1.25 | 1.5 | 1.75;

interface SlideOf<Kind extends string> {
  readonly kind: Kind;
  /** Its address in the deck; once per deck. */
  readonly id: string;
  readonly part: SlidePart;
  readonly title: Phrase;
  /** `1 of 2`, where one thing takes several slides; follows the title. */
  readonly run?: string;
  readonly notes: SlideNotes;
  readonly seconds: number;
  /** In lines; see weights.ts. */
  readonly weight: number;
  /** How far a sparse slide's text is scaled up. */
  readonly scale: Scale;
  /** How many key presses it takes until all of it is shown, besides the first. */
  readonly steps: number;
}

export interface CoverSlide extends SlideOf<'cover'> {
  /** Day, severity, services, duration: one line above the title. */
  readonly facts: readonly string[];
  /** Empty where no gate is mentioned. */
  readonly gates: readonly GateOnSlide[];
}

/** One sentence, large, in the optical middle; the title is the small line above it. */
export interface StatementSlide extends SlideOf<'statement'> {
  readonly text: Phrase;
}

/** A text of some length, in the size of a lead. */
export interface LeadSlide extends SlideOf<'lead'> {
  readonly text: Phrase;
}

/** The figure at full size, its whole sentence under it, then at most four facts: the first twice as wide as the others. */
export interface NumberSlide extends SlideOf<'number'> {
  readonly figure: string;
  readonly sentence: Phrase;
  readonly facts: readonly FactOnSlide[];
}

export interface FactsSlide extends SlideOf<'facts'> {
  readonly facts: readonly FactOnSlide[];
}

export interface BulletsSlide extends SlideOf<'bullets'> {
  readonly items: readonly Phrase[];
}

/** Words of one person. */
export interface QuoteSlide extends SlideOf<'quote'> {
  readonly text: Phrase;
  readonly from?: string;
}

export interface TimelineStripSlide extends SlideOf<'timeline-strip'> {
  readonly stretches: readonly StripStretch[];
  readonly marks: readonly StripMark[];
  readonly ticks: readonly StripTick[];
}

export interface EventsSlide extends SlideOf<'events'> {
  readonly events: readonly EventOnSlide[];
}

export interface HypothesesSlide extends SlideOf<'hypotheses'> {
  readonly hypotheses: readonly {
    readonly idea: Phrase;
    readonly outcome: 'held' | 'ruled-out' | 'open';
    readonly says: string;
    readonly how?: Phrase;
  }[];
}

/** Side by side; at most three on a slide. */
export interface OptionsSlide extends SlideOf<'options'> {
  readonly options: readonly OptionOnSlide[];
}

export interface FactorsSlide extends SlideOf<'factors'> {
  readonly factors: readonly { readonly kind: string; readonly what: Phrase }[];
}

/** The whole way to production. */
export interface GatesSlide extends SlideOf<'gates'> {
  readonly gates: readonly GateOnSlide[];
  /** In a talk: why the first gate missed it. */
  readonly miss?: { readonly lead: string; readonly because: Phrase };
}

/** One missed or skipped gate. */
export interface GateSlide extends SlideOf<'gate'> {
  /** All gates, for the small strip. */
  readonly gates: readonly GateOnSlide[];
  readonly gate: GateOnSlide;
  /** `Code review did not catch it because`; without a reason the sentence ends there. */
  readonly lead: string;
  readonly because?: Phrase;
  readonly reason?: Phrase;
  readonly followUps: readonly { readonly what: Phrase; readonly state: string; readonly isLate: boolean }[];
  readonly acceptedRisk?: Phrase;
}

export interface FollowUpsSlide extends SlideOf<'follow-ups'> {
  readonly rows: readonly {
    readonly what: Phrase;
    readonly owner: string;
    readonly due?: string;
    readonly state: string;
    readonly status: FollowUpStatus;
    readonly isLate: boolean;
    /** The guard and when it was last tried, in a line. */
    readonly guard?: string;
  }[];
}

/** Part of the body, or an author's `<Slide>`; `Step` components in it appear one by one. */
export interface BodySlide extends SlideOf<'body'> {
  readonly layout: 'plain' | 'figure' | 'statement';
  /** Without the heading that became the title. Empty: the title is all there is, and stands as a statement. */
  readonly blocks: readonly Block[];
  /** Says what is too large for any slide, and stands in the notes instead: `Code of 80 lines: in the notes.` */
  readonly leftOut: readonly string[];
}

export interface EndSlide extends SlideOf<'end'> {
  readonly questions: readonly string[];
  readonly thanks: string;
  /** The id of the write-up whose address stands there. */
  readonly entry: { readonly kind: 'postmortem' | 'story'; readonly id: string };
}

export type Slide =
  | CoverSlide
  | StatementSlide
  | LeadSlide
  | NumberSlide
  | FactsSlide
  | BulletsSlide
  | QuoteSlide
  | TimelineStripSlide
  | EventsSlide
  | HypothesesSlide
  | OptionsSlide
  | FactorsSlide
  | GatesSlide
  | GateSlide
  | FollowUpsSlide
  | BodySlide
  | EndSlide;

export type SlideKind = Slide['kind'];
