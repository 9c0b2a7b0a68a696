import { isKnown } from './correct.ts';
import { stopWords } from './stop-words.ts';
import { fold } from './tokens.ts';
import type { WordList } from './word-list.ts';

/**
 * A query whose last word is still being typed, with the most frequent word of the archive that begins like it. Words
 * that the archive has, or that nothing begins with, stay as they are, and so does a phrase.
 */
export function completed(query: string, list: WordList): string {
  const [, before = '', last = ''] = /^([^"]*?)(\p{L}+)$/u.exec(query) ?? [];
  const start = fold(last);
  if (start === '' || stopWords.has(start) || isKnown(start, list)) return query;
  const [from, to] = list.range(start);
  let best = -1;
  for (let at = from; at < to; at += 1) {
    const isBetter = best < 0 || (list.documents[at] ?? 0) > (list.documents[best] ?? 0);
    if (isBetter && !stopWords.has(list.words[at] ?? '')) best = at;
  }
  return best < 0 ? query : before + (list.words[best] ?? last);
}
