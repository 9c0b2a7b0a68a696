import { isKnown } from './correct.ts';
import { stopWords } from './stop-words.ts';
import { fold } from './tokens.ts';
import type { WordList } from './word-list.ts';

/** The most frequent word of the archive that begins like this one; none where nothing does. */
export function completion(start: string, list: WordList): string | undefined {
  const [from, to] = list.range(start);
  let best = -1;
  for (let at = from; at < to; at += 1) {
    const isBetter = best < 0 || (list.documents[at] ?? 0) > (list.documents[best] ?? 0);
    if (isBetter && !stopWords.has(list.words[at] ?? '')) best = at;
  }
  return list.words[best];
}

/** The last word, where nothing else of a name or an address stands right before it: `js` of `node.js` is not, and `-v` is an option. */
const lastWord = /^((?:[^"“„«]*[\s'’/([:])?)(\p{L}[\p{L}\p{N}_]*)$/u;

/**
 * A query whose last word is still being typed, with the most frequent word of the archive that begins like it. Words
 * that the archive has, or that nothing begins with, stay as they are, and so does a phrase.
 */
export function completed(query: string, list: WordList): string {
  const [, before = '', last = ''] = lastWord.exec(query) ?? [];
  const start = fold(last);
  if (start === '' || stopWords.has(start) || isKnown(start, list)) return query;
  return before + (completion(start, list) ?? last);
}
