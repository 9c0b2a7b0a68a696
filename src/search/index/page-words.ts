import type { Fragment } from '../query/fragment.ts';
import { cutLine } from '../query/pieces.ts';
import type { Part } from './entry-texts.ts';

/** Lines of which each word tells as much of what a page is about. */
export interface Block {
  /** 0 to 10. */
  readonly weight: number;
  readonly lines: readonly (string | Part | undefined)[];
}

/** A page as Pagefind would read it. */
export interface PageWords {
  /** As they are written, with the marks around them. The place of a word here is its place in the index. */
  readonly words: readonly string[];
  /** The same words, with one space where there is one between them. */
  readonly text: string;
  /** Words of one weight: those up to `end`, from the end of the span before. */
  readonly spans: readonly { readonly weight: number; readonly end: number }[];
  readonly anchors: Fragment['anchors'];
}

/** Pagefind ends a paragraph with a full stop, where it ends with one of these. */
const openEnd = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'$)*]$/u;

/** What stands between spaces. White space is as Unicode and Pagefind have it, which is not what `\s` means. Nothing can be seen of a zero-width space. */
const writtenIn = (text: string): readonly string[] =>
  text
    .toWellFormed()
    .replaceAll('\u200b', '')
    .split(/\p{White_Space}+/u)
    .filter((word) => word !== '');

export const wordsIn = (text: string): readonly string[] => cutLine(text, writtenIn(text));

/** The words of the blocks one after the other. */
export function pageWords(blocks: readonly Block[]): PageWords {
  const words: string[] = [];
  const texts: string[] = [];
  const anchors: { id: string; location: number }[] = [];
  const spans = blocks.map(({ weight, lines }) => {
    for (const line of lines) {
      if (typeof line === 'object') anchors.push({ id: line.at, location: words.length });
      else if (line) {
        const written = writtenIn(openEnd.test(line) ? `${line}.` : line);
        texts.push(...written);
        words.push(...cutLine(line, written));
      }
    }
    return { weight, end: words.length };
  });
  return { words, text: texts.join(' '), spans, anchors };
}
