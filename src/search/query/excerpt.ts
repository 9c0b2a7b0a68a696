import { fold, partsOf } from './tokens.ts';

/** Consecutive text; `isMarked` where it matched. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Stands in an indexed text before names and identifiers, which help to find and are not worth reading. */
export const endOfReading = '⁂';

const windowWords = 30;

/** What of a written word the index can have matched: itself, its parts, its singular. */
function formsOf(written: string): string[] {
  const bare = written.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '');
  return [bare, ...bare.split(/[^\p{L}\p{N}_]+/u), ...partsOf(bare)].map(fold);
}

/** Which of the words a written word stands for, or −1. */
export function matchOf(written: string, words: readonly string[]): number {
  const forms = formsOf(written);
  return words.findIndex((word) =>
    forms.some(
      (form) =>
        form === word ||
        (word.length >= 4 && form.startsWith(word)) ||
        (form.length >= 4 && form === word.replace(/s$/, '')),
    ),
  );
}

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
  const written = text.split(/\s+/).filter((word) => word.length > 0);
  const end = written.indexOf(endOfReading);
  const read = end < 0 ? written : written.slice(0, end);
  const excerpt = densestWindow(read, words);
  if (excerpt.pieces.length > 0 || end < 0) return excerpt;
  return { pieces: densestWindow(written.slice(end + 1), words).pieces };
}

function densestWindow(written: readonly string[], words: readonly string[]): Excerpt {
  const matches = written.map((word) => matchOf(word, words));
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
  for (let index = from; index < to; index += 1) {
    const isMarked = (matches[index] ?? -1) >= 0;
    const word = written[index] ?? '';
    const last = pieces.at(-1);
    const gap = index === from ? '' : ' ';
    if (last?.isMarked === isMarked) pieces[pieces.length - 1] = { text: `${last.text}${gap}${word}`, isMarked };
    else if (last && !last.isMarked) {
      pieces[pieces.length - 1] = { text: `${last.text}${gap}`, isMarked: false };
      pieces.push({ text: word, isMarked });
    } else pieces.push(...(last ? [{ text: `${gap}${word}`, isMarked }] : [{ text: word, isMarked }]));
  }
  if (to < written.length) pieces.push({ text: ' …', isMarked: false });
  return { pieces, before: best };
}
