import type { Block, Segment } from '../../model/body.ts';
import { bodyPhrase, type DeckSource } from '../deck-source.ts';
import { type Draft, withFirstNotes, withNotes } from '../draft.ts';
import { slugOf } from '../slug.ts';
import { cutSlides, type Under } from '../splitting/cut-slides.ts';
import { paragraphLimit } from '../splitting/weights.ts';
import { sentenceSlide } from '../spoken.ts';
import { firstSentenceOf, proseOf } from '../texts.ts';
import { type Beside, besideOf } from './beside.ts';
import { wallOf } from './on-the-wall.ts';
import type { Chapter, Piece } from './outline.ts';
import type { AuthorSlide } from './peel.ts';

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
  const beside = besideOf(piece, wall);
  const begins =
    wall.length === 0 && blocks[0] && firstSentenceOf(blocks[0], bodyPhrase(source, '').lang ?? source.language);
  if (begins && begins.length <= paragraphLimit)
    return [...beginning(source, begins, under, { minutes, beside }), ...added];
  const layout = wall.length === 1 && wall[0]?.kind === 'image' ? 'figure' : 'plain';
  return [...cutSlides(source, wall, under, { layout, minutes, beside }), ...added];
}

/** Prose begins with a sentence that carries a slide, where there is nothing else to show; all of it is said. */
function beginning(
  source: DeckSource,
  sentence: string,
  { title, name, isHeading }: Under,
  { minutes, beside }: { readonly minutes: number | undefined; readonly beside: Beside },
): readonly Draft[] {
  const draft: Draft = {
    ...sentenceSlide({ name, title, text: bodyPhrase(source, sentence) }),
    ...(isHeading && { isHeading }),
    ...(minutes !== undefined && { minutes }),
  };
  return [(beside.get(undefined) ?? []).reduce<Draft>(withNotes, draft)];
}

/** A heading inside serves as the title, too. Notes stand with the part that shows what they follow. */
export function authorSlides(source: DeckSource, slide: AuthorSlide, under: Under): readonly Draft[] {
  const { title, blocks, notes, layout, minutes } = slide;
  const [first] = blocks;
  const heading = title === undefined && first?.kind === 'heading' ? first : undefined;
  const own = title ?? (heading && proseOf(heading.segments));
  const where = own === undefined ? under : { title: bodyPhrase(source, own), name: slugOf(own) };
  const shown = blocks.filter((block) => block !== heading);
  const beside = besideOf(
    { blocks: shown, notes: notes.map((note) => (note.after === heading ? { ...note, after: undefined } : note)) },
    shown,
  );
  return cutSlides(source, shown, where, { layout, minutes, beside });
}

export const segmentsOf = (blocks: readonly Block[]): readonly Segment[] => blocks.flatMap(({ segments }) => segments);
