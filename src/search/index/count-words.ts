import { cut, isUnspaced } from '../query/pieces.ts';
import { fold, partsOf } from '../query/tokens.ts';
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

/** Single letters are not searched; what is longer is no name that anyone types or a log repeats. */
const shortestWord = 2;
const longestWord = 60;

const isListed = (word: string) => (word.length >= shortestWord || isUnspaced(word)) && word.length <= longestWord;

/** Counts in how many documents each word stands. */
export function wordCounter(): WordCounter {
  const counts = new Map<string, Counted>();
  /** Each way to write a word is folded once: an archive repeats a few. */
  const byWritten = new Map<string, readonly Counted[]>();
  let document = 0;

  /** The word, and the parts that a name is found by too; of a script without spaces, its letters. */
  function countsOf(written: string): readonly Counted[] {
    const known = byWritten.get(written);
    if (known) return known;
    const counted = (isUnspaced(written) ? cut(written) : [written, ...partsOf(written)])
      .map(fold)
      .filter(isListed)
      .map((word) => counts.get(word) ?? { word, documents: 0, last: 0 });
    for (const one of counted) counts.set(one.word, one);
    byWritten.set(written, counted);
    return counted;
  }

  return {
    add(written) {
      document += 1;
      for (const one of written)
        for (const counted of countsOf(one)) {
          if (counted.last === document) continue;
          counted.last = document;
          counted.documents += 1;
        }
    },
    list: () => wordList([...counts.values()].map(({ word, documents }) => [word, documents] as const)),
  };
}
