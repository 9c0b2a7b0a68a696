import { cut, isUnspaced, wordsOf } from './pieces.ts';
import { logWords, stopWords } from './stop-words.ts';

/** One word to search. Terms with one `group` stand for one written word and count once in the coverage. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  readonly group: string;
}

const partWeight = 0.7;
const logWeight = 0.25;

/** Letters that are no others with a mark, as keyboards without them write them. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const spelledLetters = Object.keys(spelledOut).join('');
const spelled = new RegExp(`[${spelledLetters}]`, 'gu');
const anySpelled = new RegExp(`[${spelledLetters}]`, 'iu');

/** Whether `fold` makes of a word what the index does not: it has to be told to it. */
export const isSpelledOut = (word: string): boolean => anySpelled.test(word);

/** Lower case without diacritics, as the index folds them; `が` is another letter than `か`. */
export function fold(word: string): string {
  if (/^[!-~]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .toLowerCase()
    .replace(spelled, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFC');
}

const humps = /(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Of a code such as `40P01`, the number alone says nothing. */
function humpsOf(piece: string): readonly string[] {
  const parts = piece.split(humps);
  return parts.length > 1 ? parts.filter((part) => !/^\d+$/.test(part)) : parts;
}

/**
 * The parts of a camelCase or snake_case word, and each two neighbours of letters that are written without spaces; none
 * when it is one itself.
 */
export function partsOf(word: string): string[] {
  if (isUnspaced(word)) {
    const letters = cut(word);
    return letters.length > 2 ? letters.slice(1).map((letter, at) => `${letters[at]}${letter}`) : [];
  }
  return word
    .split(/_+/)
    .flatMap(humpsOf)
    .filter((part) => part !== '' && part !== word);
}

/** Letters, digits, `_` and inner apostrophes; `'s` and the French elisions (`l'`, `d'`) fall away. */
export function writtenWords(text: string): string[] {
  return wordsOf(text.normalize('NFC').replaceAll('’', "'")).map((word) =>
    word.includes("'") ? word.replace(/'s$/i, '').replace(/^(?:[ldnsjmtc]|qu)'(?=\p{L})/iu, '') : word,
  );
}

/** Whether a word finds too much to be worth a search: a stop word, a single letter, a lone digit. */
function isSkipped(word: string): boolean {
  return stopWords.has(word) || (/^.$/u.test(word) && !isUnspaced(word)) || /^_+$/.test(word);
}

/** The terms of a query in written order, each word once. */
export function termsOf(text: string, { log }: { readonly log: boolean }): Term[] {
  const terms = new Map<string, Term>();
  const add = (written: string, weight: number) => {
    const word = fold(written);
    if (isSkipped(word)) return;
    const isOfLogs = log && (logWords.has(word) || /^\d+$/.test(word));
    const weighed = isOfLogs ? weight * logWeight : weight;
    if ((terms.get(word)?.weight ?? 0) < weighed) terms.set(word, { word, weight: weighed, group: word });
  };
  for (const written of writtenWords(text)) {
    add(written, 1);
    for (const part of partsOf(written)) add(part, partWeight);
  }
  return [...terms.values()];
}
