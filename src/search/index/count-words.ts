import { fold } from '../query/tokens.ts';
import { type WordList, wordList } from '../query/word-list.ts';

interface Counted {
  readonly word: string;
  documents: number;
  /** The document that it was seen in last. */
  last: number;
}

interface WordCounter {
  /** Takes the words of one more document, as they are written. */
  readonly add: (written: readonly string[]) => void;
  readonly list: () => WordList;
}

const longestWord = 25;
const shortestWord = 3;

/** Numbers and what is very short or long are not worth offering as a correction. */
const isListed = (word: string) => /^\p{L}/u.test(word) && word.length >= shortestWord && word.length <= longestWord;

/** Counts in how many documents each word stands. */
export function wordCounter(): WordCounter {
  const counts = new Map<string, Counted>();
  /** Each way to write a word is folded once: an archive repeats a few. */
  const byWritten = new Map<string, Counted | null>();
  let document = 0;

  function countOf(written: string): Counted | null {
    const known = byWritten.get(written);
    if (known !== undefined) return known;
    const word = fold(written);
    const counted = isListed(word) ? (counts.get(word) ?? { word, documents: 0, last: 0 }) : null;
    if (counted) counts.set(word, counted);
    byWritten.set(written, counted);
    return counted;
  }

  return {
    add(written) {
      document += 1;
      for (const one of written) {
        const counted = countOf(one);
        if (!counted || counted.last === document) continue;
        counted.last = document;
        counted.documents += 1;
      }
    },
    list: () => wordList([...counts.values()].map(({ word, documents }) => [word, documents] as const)),
  };
}
