import { completion } from './complete.ts';
import { meantWord, splitWord } from './correct.ts';
import type { WordList } from './word-list.ts';

/** What is searched for a word that the archive lacks. */
export interface Instead {
  readonly words: readonly string[];
  /** How much of the word's weight each of them keeps. */
  readonly share: number;
  /** They are other words than the one that was asked for, and not its rest: this is said. */
  readonly isCorrection: boolean;
}

/** What begins with fewer letters was hardly meant. */
const shortestBegun = 4;

/**
 * The word that it is the beginning of, else the two words that it is written of, else the one that was probably meant.
 * A machine leaves no word unfinished and makes no slips: `heap` of a stack trace does not mean `help`, though the archive
 * may have the one and not the other.
 */
export function insteadOf(word: string, list: WordList, isPasted: boolean): Instead | undefined {
  const begun = isPasted || word.length < shortestBegun ? undefined : completion(word, list);
  if (begun !== undefined) return { words: [begun], share: 0.8, isCorrection: false };
  const halves = /^\p{L}+$/u.test(word) ? splitWord(word, list) : undefined;
  if (halves) return { words: halves, share: 0.9, isCorrection: true };
  const meant = isPasted ? undefined : meantWord(word, list);
  return meant === undefined ? undefined : { words: [meant], share: 0.8, isCorrection: true };
}
