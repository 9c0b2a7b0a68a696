import type { Block, Segment } from '../model/body.ts';
import type { Chapter, Piece } from './body-outline.ts';
import { cutSlides, type Under } from './cut-slides.ts';
import { bodyPhrase, type DeckSource } from './deck-source.ts';
import { type Draft, withFirstNotes } from './draft.ts';
import { sorted } from './on-the-wall.ts';
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

/** An author's slide takes the place of its piece, whose text goes to the notes. */
function pieceSlides(source: DeckSource, { blocks, notes, slides, minutes }: Piece, under: Under): readonly Draft[] {
  const drawn = (wanted: boolean) =>
    slides.filter(({ isAdded }) => isAdded === wanted).flatMap((slide) => authorSlides(source, slide, under));
  const instead = drawn(false);
  const added = drawn(true);
  const isSaid = instead.length > 0;
  const { wall, prose } = isSaid ? { wall: [], prose: blocks } : sorted(blocks);
  const hasOwn = !isSaid && (blocks.length > 0 || added.length === 0);
  const layout = wall.length === 1 && wall[0]?.kind === 'image' ? 'figure' : 'plain';
  const own = hasOwn ? cutSlides(source, wall, under, { layout, minutes }) : [];
  return withFirstNotes([...instead, ...own, ...added], {
    ownSegments: notes,
    fromWriteUpSegments: segmentsOf(prose),
  });
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
