import { excerptOf, type Piece } from './excerpt.ts';
import type { Fragment } from './fragment.ts';
import { fold } from './tokens.ts';

/** What a result quotes of its text. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** The part of the page that the words stand in, as the index document names it. */
  readonly at?: string;
  /** A whole line of the query stands in the text. */
  readonly holdsLine: boolean;
}

const shortestLine = 20;

const plain = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether the text holds the query, or one of its lines, word for word; punctuation and case aside. */
export function holdsLineOf(text: string, query: string): boolean {
  const lines = query
    .split(/[\r\n]+/)
    .map(plain)
    .filter((line) => line.length > shortestLine);
  if (lines.length === 0) return false;
  const searched = plain(text);
  return lines.some((line) => searched.includes(line));
}

/** Without words, nothing is quoted. */
export function passageOf({ content, anchors }: Fragment, words: readonly string[], query: string): Passage {
  const { pieces, before = -1 } = excerptOf(content, words);
  const anchor = anchors.findLast(({ location }) => location <= before);
  return {
    pieces,
    ...(anchor && { at: anchor.id }),
    holdsLine: holdsLineOf(content, query),
  };
}
