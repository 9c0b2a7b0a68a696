import type { DeckSource } from '../deck-source.ts';
import type { Draft } from '../draft.ts';
import type { Under } from '../splitting/cut-slides.ts';
import type { Outline } from './outline.ts';
import type { AuthorSlide } from './peel.ts';
import { chaptersSlides, withChaptersSaid } from './said.ts';
import { authorSlides, chapterSlides, underHeading } from './slides.ts';

const mostAuthorSlides = 4;
const mostChapters = 3;

export interface PlacedSlide {
  readonly slide: AuthorSlide;
  readonly under: Under;
}

/** Slides that an author made for a talk, in their order. */
export function slidesOfAuthor(source: DeckSource, { opening, chapters }: Outline): readonly PlacedSlide[] {
  const start: Under = { title: { text: source.words.deck.slides.parts['normal-day'] }, name: 'normal-day' };
  return [
    ...opening.flatMap(({ slides }) => slides.map((slide) => ({ slide, under: start }))),
    ...chapters.flatMap((chapter) =>
      chapter.pieces.flatMap(({ slides }) => slides.map((slide) => ({ slide, under: underHeading(source, chapter) }))),
    ),
  ];
}

export const mostOf = (slides: readonly PlacedSlide[]): readonly PlacedSlide[] => slides.slice(0, mostAuthorSlides);

/** An author's own slides, else the first chapters. What is not shown is at hand in the notes. */
export function talkBody(source: DeckSource, { chapters }: Outline, own: readonly PlacedSlide[]): readonly Draft[] {
  if (own.length === 0) return chaptersSlides(source, chapters, mostChapters);
  const drafts = own.flatMap(({ slide, under }) => authorSlides(source, slide, under));
  return withChaptersSaid(source, drafts, chapters, new Set(own.map(({ slide }) => slide)));
}

/** The first chapter, then the author's slides of the others. */
export function storyBody(source: DeckSource, { chapters }: Outline): readonly Draft[] {
  const [first, ...others] = chapters;
  if (first === undefined) return [];
  const own = mostOf(slidesOfAuthor(source, { opening: [], chapters: others }));
  const drafts = own.flatMap(({ slide, under }) => authorSlides(source, slide, under));
  return withChaptersSaid(
    source,
    [...chapterSlides(source, first), ...drafts],
    others,
    new Set(own.map(({ slide }) => slide)),
  );
}
