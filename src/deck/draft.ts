import type { Slide, SlideNotes } from './slide.ts';

type Given = 'id' | 'seconds' | 'scale' | 'notes' | 'steps';

type DraftOf<Kind> = Kind extends Slide ? Omit<Kind, Given> & DraftExtras : never;

/** A slide before it has its address, its time and its scale. */
export type Draft = DraftOf<Slide>;

interface DraftExtras {
  /** What its id is made of. */
  readonly name: string;
  readonly steps?: number;
  readonly notes?: Partial<SlideNotes>;
  /** Asked for by the author; else the slide has its share of its part's minutes. */
  readonly minutes?: number;
}
