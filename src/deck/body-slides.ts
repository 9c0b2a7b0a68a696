import type { Block, Segment } from '../model/body.ts';
import { besideOf } from './beside.ts';
import type { Chapter, Piece } from './body-outline.ts';
import { cutSlides, type Under } from './cut-slides.ts';
import { bodyPhrase, type DeckSource } from './deck-source.ts';
import { type Draft, withFirstNotes } from './draft.ts';
import { wallOf } from './on-the-wall.ts';
import type { AuthorSlide } from './peel.ts';
import { slugOf } from './slug.ts';
import { proseOf } from './texts.ts';

/** Where the slides of a chapter stand, when they have no title of their own. */
export const underHeading = (source: DeckSource, { heading }: Chapter): Under => ({
  title: bodyPhrase(source, heading.text),
  name: heading.id,
  isHeading: true,
});

/** A heading that no slide is called by, since the author's slides have titles of their own, goes to the notes. */
export function chapterSlides(source: DeckSource, chapter: Chapter): readonly Draft[] {
  const under = underHeading(source, chapter);
  const drafts = piecesSlides(source, chapter.pieces, under);
  if (drafts.some(({ isHeading }) => isHeading)) return drafts;
  return withFirstNotes(drafts, { fromWriteUp: [under.title] });
}

/** The slides of pieces under one title. Those that share a title are numbered. */
export function piecesSlides(source: DeckSource, pieces: readonly Piece[], under: Under): readonly Draft[] {
  const drafts = pieces.flatMap((piece) => pieceSlides(source, piece, under));
  const byTitle = Map.groupBy(drafts, ({ title }) => title.text);
  return drafts.map((draft) => {
    const sharing = byTitle.get(draft.title.text) ?? [];
    if (sharing.length < 2) return draft;
    return { ...draft, run: source.words.deck.slides.run(sharing.indexOf(draft) + 1, sharing.length) };
  });
}

/**
 * An author's slide takes the place of its piece, whose text goes to the notes. Elsewhere what is said stands beside
 * the slide that shows what it follows.
 */
function pieceSlides(source: DeckSource, piece: Piece, under: Under): readonly Draft[] {
  const { blocks, notes, slides, minutes } = piece;
  const drawn = (wanted: boolean) =>
    slides.filter(({ isAdded }) => isAdded === wanted).flatMap((slide) => authorSlides(source, slide, under));
  const instead = drawn(false);
  const added = drawn(true);
  if (instead.length > 0 || (blocks.length === 0 && added.length > 0))
    return withFirstNotes([...instead, ...added], {
      ownSegments: notes.flatMap(({ segments }) => segments),
      fromWriteUpSegments: segmentsOf(blocks),
    });
  const wall = wallOf(blocks);
  const layout = wall.length === 1 && wall[0]?.kind === 'image' ? 'figure' : 'plain';
  return [...cutSlides(source, wall, under, { layout, minutes, beside: besideOf(piece, wall) }), ...added];
}

/** A heading inside serves as the title, too. */
export function authorSlides(source: DeckSource, slide: AuthorSlide, under: Under): readonly Draft[] {
  const { title, blocks, layout, minutes } = slide;
  const [first, ...rest] = blocks;
  const heading = title === undefined && first?.kind === 'heading' ? proseOf(first.segments) : undefined;
  const own = title ?? heading;
  const where = own === undefined ? under : { title: bodyPhrase(source, own), name: slugOf(own) };
  const drafts = cutSlides(source, heading === undefined ? blocks : rest, where, { layout, minutes });
  return withFirstNotes(drafts, { ownSegments: slide.notes });
}

export const segmentsOf = (blocks: readonly Block[]): readonly Segment[] => blocks.flatMap(({ segments }) => segments);
