import { bodyPhrase, type DeckSource } from '../deck-source.ts';
import { type Draft, withNotes } from '../draft.ts';
import type { SlideNotes } from '../slide.ts';
import { wallOf } from './on-the-wall.ts';
import type { Chapter, Piece } from './outline.ts';
import type { AuthorSlide } from './peel.ts';
import { chapterSlides, segmentsOf } from './slides.ts';

/** Whether a piece has more for a slide than its title. */
export const hasWall = ({ blocks, slides }: Piece): boolean => slides.length > 0 || wallOf(blocks).length > 0;

/** Pieces that are told without slides of their own, but for some of the author's. */
export function saidOf(
  source: DeckSource,
  pieces: readonly Piece[],
  shown: ReadonlySet<AuthorSlide> = new Set(),
): Partial<SlideNotes> {
  const hidden = (slides: readonly AuthorSlide[]) => slides.filter((slide) => !shown.has(slide));
  const titles = pieces.flatMap(({ slides }) => hidden(slides).flatMap(({ title }) => title ?? []));
  return {
    fromWriteUp: titles.map((title) => bodyPhrase(source, title)),
    ownSegments: pieces.flatMap(({ notes, slides }) => [
      ...[...notes, ...hidden(slides).flatMap((slide) => slide.notes)].flatMap(({ segments }) => segments),
    ]),
    fromWriteUpSegments: pieces.flatMap(({ blocks, slides }) =>
      segmentsOf([...blocks, ...hidden(slides).flatMap((slide) => slide.blocks)]),
    ),
  };
}

/** Chapters that are told without slides of their own, headings and all, beside the last of these drafts. */
export function withChaptersSaid(
  source: DeckSource,
  drafts: readonly Draft[],
  chapters: readonly Chapter[],
  shown: ReadonlySet<AuthorSlide> = new Set(),
): readonly Draft[] {
  const notes = chapters.map(({ headingBlock, pieces }): Partial<SlideNotes> => {
    const { fromWriteUpSegments = [], ...said } = saidOf(source, pieces, shown);
    return { ...said, fromWriteUpSegments: [...headingBlock.segments, ...fromWriteUpSegments] };
  });
  return drafts.map((draft, index) => (index === drafts.length - 1 ? notes.reduce<Draft>(withNotes, draft) : draft));
}

/** Chapters with their slides; a heading of which all is drawn elsewhere would stand on a slide of its own, so it is said. */
export function chaptersSlides(
  source: DeckSource,
  chapters: readonly Chapter[],
  most: number = chapters.length,
): readonly Draft[] {
  const own = chapters.filter(({ isDrawnElsewhere }) => !isDrawnElsewhere);
  const shown = (own.length > 0 ? own : chapters).slice(0, most);
  return withChaptersSaid(
    source,
    shown.flatMap((chapter) => chapterSlides(source, chapter)),
    chapters.filter((chapter) => !shown.includes(chapter)),
  );
}
