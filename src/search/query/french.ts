import { frenchWords } from './french-words.ts';
import { frenchStopWords, stopWords } from './stop-words.ts';
import { fold, writtenWords } from './tokens.ts';

const singular = (words: readonly string[]) => words.map((word) => word.replace(/[sx]$/, '')).join(' ');

const dictionary = new Map(
  frenchWords
    .trim()
    .split(/\s*;\s*/)
    .map((line): [string, readonly string[]] => {
      const [french = '', english = ''] = line.split(': ');
      return [french.includes(' ') ? singular(french.split(' ')) : french, english.split(' ')];
    }),
);
const longestPhrase = 4;

const accent = /[àâæçéèêëîïôœùûüÿ]/i;

/**
 * Whether a query reads as French: an accent, or a French function word and no English one. Who reads the pages in
 * French is taken to write it, but for English function words: `paiement` alone tells nothing.
 */
export function looksFrench(text: string, reader = ''): boolean {
  if (accent.test(text)) return true;
  const words = writtenWords(text).map((word) => word.toLowerCase());
  const english = words.some((word) => stopWords.has(word) && !frenchStopWords.has(word));
  return !english && (reader === 'fr' || words.some((word) => frenchStopWords.has(word) && !stopWords.has(word)));
}

/** The forms under which the list may hold a word: without a plural, without the feminine `e`, of an infinitive. */
function formsOf(word: string): string[] {
  const one = word.replace(/[sx]$/, '');
  return [word, one, one.replace(/e$/, ''), one.replace(/er$/, 'e'), one.replace(/nt$/, '')];
}

/** English words for a French one; accents and endings do not matter. None when the list does not hold it. */
export const translate = (word: string): readonly string[] =>
  formsOf(fold(word))
    .map((form) => dictionary.get(form))
    .find((english) => english !== undefined) ?? [];

/** Several words that stand for one thing, with the English words for it: `base de données`, `mise à jour`. */
export interface Phrase {
  readonly words: readonly string[];
  /** One or more choices; a choice of several words needs all of them. */
  readonly english: readonly (readonly string[])[];
}

/** The phrases of a French text, longest first where they would overlap. */
export function phrasesIn(text: string): Phrase[] {
  const words = writtenWords(text).map(fold);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    if (phrase) phrases.push(phrase);
    at += phrase?.words.length ?? 1;
  }
  return phrases;
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length -= 1) {
    const part = words.slice(at, at + length);
    const english = dictionary.get(singular(part));
    if (english) return { words: part, english: english.map((together) => together.split('+')) };
  }
  return undefined;
}
