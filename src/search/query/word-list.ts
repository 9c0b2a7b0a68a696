/**
 * The archive's words with the number of documents that hold each: sorted, so that prefixes are ranges.
 * Every word of two characters or more, and every letter of scripts without spaces, is in it, so that what it lacks can be said to stand nowhere.
 */
export interface WordList {
  readonly words: readonly string[];
  readonly documents: readonly number[];
  /** Documents that hold the word; 0 when none does. */
  readonly count: (word: string) => number;
  /** Words that begin with the prefix, as a range `[from, to)` of `words`. */
  readonly range: (prefix: string) => readonly [from: number, to: number];
}

function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `entries` in any order. */
export function wordList(entries: Iterable<readonly [word: string, documents: number]>): WordList {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const words = sorted.map(([word]) => word);
  const documents = sorted.map(([, count]) => count);
  return {
    words,
    documents,
    count: (word) => {
      const index = firstNotBefore(words, word);
      return words[index] === word ? (documents[index] ?? 0) : 0;
    },
    range: (prefix) => [firstNotBefore(words, prefix), firstNotBefore(words, `${prefix}\uffff`)],
  };
}

/** What is shared is written as one digit. */
const mostShared = 35;

/** Front-coded lines: how many characters a word shares with the one before, the rest, its number of documents. */
export function encodeWords(list: WordList): string {
  let previous = '';
  return list.words
    .map((word, index) => {
      let shared = 0;
      const most = Math.min(mostShared, previous.length, word.length);
      while (shared < most && previous[shared] === word[shared]) shared += 1;
      previous = word;
      return `${shared.toString(36)}${word.slice(shared)} ${list.documents[index]}`;
    })
    .join('\n');
}

/** The reverse of `encodeWords`. */
export function decodeWords(text: string): WordList {
  let previous = '';
  const entries: [string, number][] = [];
  for (const line of text.split('\n')) {
    const gap = line.lastIndexOf(' ');
    if (gap < 1) continue;
    previous = previous.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, gap);
    entries.push([previous, Number(line.slice(gap + 1))]);
  }
  return wordList(entries);
}
