import type { Piece } from '../body/outline.ts';
import { hasWall, saidOf } from '../body/said.ts';
import { piecesSlides } from '../body/slides.ts';
import type { DeckSource } from '../deck-source.ts';
import { type Draft, withNotes } from '../draft.ts';
import { sentenceSlide } from '../spoken.ts';

/** The body before its first heading; the question alone, where nothing of that is for a wall. */
export function normalDay(source: DeckSource, opening: readonly Piece[]): readonly Draft[] {
  const { parts, normalDay: question } = source.words.deck.slides;
  const title = { text: parts['normal-day'] };
  if (opening.some(hasWall)) return piecesSlides(source, opening, { title, name: 'normal-day' });
  return [withNotes(sentenceSlide({ name: 'normal-day', title, text: { text: question } }), saidOf(source, opening))];
}
