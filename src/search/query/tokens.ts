import { logWords, stopWords } from './stop-words.ts';

/** One word to search. Terms with one `group` stand for one written word and count once in the coverage. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  readonly group: string;
}

const partWeight = 0.7;
const logWeight = 0.25;

/** Lower case without diacritics, as the index folds them. */
export function fold(word: string): string {
  if (/^[!-~]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Between the parts of `Mysql2Error`, `S3Bucket`, `HTTPServer`; a code such as `40P01` is one word. */
const humps = /(?<=\p{Ll}\d*)(?=\p{Lu})|(?<=\p{Lu}|\d)(?=\p{Lu}\p{Ll})/u;

/** The parts of a camelCase or snake_case word; none when it has fewer than two. */
export function partsOf(word: string): string[] {
  const parts = word
    .split(/_+/)
    .flatMap((piece) => piece.split(humps))
    .filter((part) => part.length > 0);
  return parts.length > 1 ? parts : [];
}

/** Letters, digits, `_` and inner apostrophes; `'s` and the French elisions (`l'`, `d'`) fall away. */
export function writtenWords(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}_]+(?:'[\p{L}\p{M}\p{N}_]+)*/gu) ?? [];
  return words.map((word) =>
    word.includes("'") ? word.replace(/'s$/i, '').replace(/^(?:[ldnsjmtc]|qu)'(?=\p{L})/iu, '') : word,
  );
}

/** Whether a word finds too much to be worth a search: a stop word, a single letter, a lone digit. */
function isSkipped(word: string): boolean {
  return stopWords.has(word) || /^.$/u.test(word) || /^_+$/.test(word);
}

/** The terms of a query in written order, each word once. */
export function termsOf(text: string, { log }: { readonly log: boolean }): Term[] {
  const terms = new Map<string, Term>();
  const add = (written: string, weight: number) => {
    const word = fold(written);
    if (isSkipped(word)) return;
    const weighed = log && logWords.has(word) ? weight * logWeight : weight;
    if ((terms.get(word)?.weight ?? 0) < weighed) terms.set(word, { word, weight: weighed, group: word });
  };
  for (const written of writtenWords(text)) {
    add(written, 1);
    for (const part of partsOf(written)) add(part, partWeight);
  }
  return [...terms.values()];
}
