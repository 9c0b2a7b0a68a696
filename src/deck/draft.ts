import type { Scale, Slide, SlideNotes, SlidePart } from './slide.ts';
import type { Phrase } from './slide-content.ts';
import { slideBudget, titleLimit, weightOf } from './splitting/weights.ts';

type Given = 'id' | 'part' | 'seconds' | 'scale' | 'notes' | 'steps';

type DraftOf<Kind> = Kind extends Slide ? Omit<Kind, Given> & DraftExtras : never;

/** A slide before it has its address, its time and its scale. */
export type Draft = DraftOf<Slide>;

interface DraftExtras {
  /** What its id is made of. */
  readonly name: string;
  /** The name is the id of a heading of the body, which stands as this slide's title. */
  readonly isHeading?: true;
  readonly steps?: number;
  /** The largest at which it fits. */
  readonly scale?: Scale;
  readonly notes?: Partial<SlideNotes>;
  /** Asked for by the author; else the slide has its share of its part's minutes. */
  readonly minutes?: number;
}

/** The slides of one part, and how long they take together beside the other parts. */
export interface PlannedPart {
  readonly part: SlidePart;
  readonly minutes: number;
  readonly drafts: readonly Draft[];
}

/** Lines that a title takes besides its first one. */
export const titleWeight = ({ text }: Phrase): number => weightOf.title(Math.min(text.length, titleLimit));

/** Lines that are left under a title. */
export const roomUnder = (title: Phrase): number => slideBudget - titleWeight(title);

/** Notes beside those that a draft has already. */
export function withNotes(draft: Draft, more: Partial<SlideNotes>): Draft {
  const { notes = {} } = draft;
  return {
    ...draft,
    notes: {
      own: [...(notes.own ?? []), ...(more.own ?? [])],
      ownSegments: [...(notes.ownSegments ?? []), ...(more.ownSegments ?? [])],
      prompts: [...(notes.prompts ?? []), ...(more.prompts ?? [])],
      fromWriteUp: [...(notes.fromWriteUp ?? []), ...(more.fromWriteUp ?? [])],
      fromWriteUpSegments: [...(notes.fromWriteUpSegments ?? []), ...(more.fromWriteUpSegments ?? [])],
    },
  };
}

/** The same drafts, with more notes beside the first. */
export const withFirstNotes = (drafts: readonly Draft[], more: Partial<SlideNotes>): readonly Draft[] =>
  drafts.map((draft, index) => (index === 0 ? withNotes(draft, more) : draft));
