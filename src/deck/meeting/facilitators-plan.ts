import type { Words } from '../../i18n/dictionary.ts';
import type { Deck, Slide, SlidePart } from '../slide.ts';

/** One part of a meeting: its slides, when it begins, how long it takes, and what to ask. */
export interface PlanRow {
  readonly part: SlidePart;
  readonly name: string;
  /** Of its first and its last slide, from 1. */
  readonly slides: readonly [first: number, last: number];
  readonly firstSlide: string;
  /** Seconds from the start of the meeting. */
  readonly begins: number;
  readonly seconds: number;
  /** Each once, though every gate has its own. */
  readonly prompts: readonly string[];
}

/** A facilitator's sheet: what to do before, the parts in order, and what helps when it gets stuck. */
export interface FacilitatorsPlan {
  readonly minutes: number;
  readonly before: readonly string[];
  readonly rows: readonly PlanRow[];
  readonly whenStuck: readonly { readonly moment: string; readonly helps: string }[];
}

/** The plan of a review meeting. Source: learning.md, section 7.1. */
export function facilitatorsPlan({ minutes, slides }: Deck, words: Words): FacilitatorsPlan {
  const { plan } = words.deck.slides;
  return { minutes, before: plan.before, rows: rowsOf(slides, words), whenStuck: plan.whenStuck };
}

function rowsOf(slides: readonly Slide[], words: Words): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  let begins = 0;
  for (const [index, slide] of slides.entries()) {
    const last = rows.at(-1);
    const row = last?.part === slide.part ? last : newRow(slide, { number: index + 1, begins, words });
    if (row === last) rows.pop();
    rows.push({
      ...row,
      slides: [row.slides[0], index + 1],
      seconds: row.seconds + slide.seconds,
      prompts: [...new Set([...row.prompts, ...slide.notes.prompts])],
    });
    begins += slide.seconds;
  }
  return rows;
}

const newRow = ({ part, id }: Slide, at: { number: number; begins: number; words: Words }): PlanRow => ({
  part,
  name: at.words.deck.slides.parts[part],
  slides: [at.number, at.number],
  firstSlide: id,
  begins: at.begins,
  seconds: 0,
  prompts: [],
});
