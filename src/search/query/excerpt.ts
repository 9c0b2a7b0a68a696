import { matchesOf } from './matches.ts';
import { piecesOf, type WrittenPiece } from './pieces.ts';

/** Consecutive text; `isMarked` where it matched. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Stands in an indexed text before names and identifiers, which help to find and are not worth reading. */
export const endOfReading = '⁂';

const windowWords = 30;

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** How many words of the text stand before the first that is marked; none when it is not in what one reads. */
  readonly before?: number;
}

/**
 * The window of 30 words that holds the most of the matched words (given rarest first); the earliest among equals.
 * Empty when the text holds none of them.
 */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const written = piecesOf(text);
  const end = written.findIndex((piece) => piece.text === endOfReading);
  const read = end < 0 ? written : written.slice(0, end);
  const excerpt = densestWindow(read, words);
  if (excerpt.pieces.length > 0 || end < 0) return excerpt;
  return { pieces: densestWindow(written.slice(end + 1), words).pieces };
}

function densestWindow(written: readonly WrittenPiece[], words: readonly string[]): Excerpt {
  const matches = matchesOf(
    written.map(({ text }) => text),
    words,
  );
  const worth = (index: number) => 1 / (index + 2);
  let best = -1;
  let bestWorth = 0;
  for (let from = 0; from < written.length; from += 1) {
    if ((matches[from] ?? -1) < 0) continue;
    const inWindow = new Set(matches.slice(from, from + windowWords).filter((match) => match >= 0));
    const sum = [...inWindow].reduce((total, match) => total + worth(match), 0);
    if (sum > bestWorth + 1e-9) {
      best = from;
      bestWorth = sum;
    }
  }
  if (best < 0) return { pieces: [] };
  const from = Math.max(0, Math.min(best - 4, written.length - windowWords));
  const to = Math.min(written.length, from + windowWords);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.isMarked === isMarked) pieces[pieces.length - 1] = { text: last.text + text, isMarked };
    else pieces.push({ text, isMarked });
  };
  const isMarked = (index: number) => (matches[index] ?? -1) >= 0;
  for (let index = from; index < to; index += 1) {
    const { text = '', isGlued = true } = written[index] ?? {};
    // A space between two marked words is marked with them.
    if (index > from && !isGlued) add(' ', isMarked(index - 1) && isMarked(index));
    add(text, isMarked(index));
  }
  if (to < written.length) add(' …', false);
  return { pieces, before: best };
}
