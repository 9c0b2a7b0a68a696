import type { Chapter, Piece } from './body-outline.ts';
import { segmentsOf } from './body-slides.ts';
import { type Draft, withNotes } from './draft.ts';
import { sorted } from './on-the-wall.ts';
import type { AuthorSlide } from './peel.ts';
import type { SlideNotes } from './slide.ts';

/** Whether a piece has more for a slide than its title. */
export const hasWall = ({ blocks, slides }: Piece): boolean => slides.length > 0 || sorted(blocks).wall.length > 0;

/** Pieces that are told without slides of their own, but for some of the author's. */
export function saidOf(pieces: readonly Piece[], shown: ReadonlySet<AuthorSlide> = new Set()): Partial<SlideNotes> {
  const hidden = (slides: readonly AuthorSlide[]) => slides.filter((slide) => !shown.has(slide));
  return {
    ownSegments: pieces.flatMap(({ notes, slides }) => [...notes, ...hidden(slides).flatMap((slide) => slide.notes)]),
    fromWriteUpSegments: pieces.flatMap(({ blocks, slides }) =>
      segmentsOf([...blocks, ...hidden(slides).flatMap((slide) => slide.blocks)]),
    ),
  };
}

/** Chapters that are told without slides of their own, headings and all, beside the last of these drafts. */
export function withChaptersSaid(
  drafts: readonly Draft[],
  chapters: readonly Chapter[],
  shown: ReadonlySet<AuthorSlide> = new Set(),
): readonly Draft[] {
  const said = chapters.map(({ headingBlock, pieces }): Partial<SlideNotes> => {
    const { ownSegments = [], fromWriteUpSegments = [] } = saidOf(pieces, shown);
    return { ownSegments, fromWriteUpSegments: [...headingBlock.segments, ...fromWriteUpSegments] };
  });
  return drafts.map((draft, index) => (index === drafts.length - 1 ? said.reduce<Draft>(withNotes, draft) : draft));
}
