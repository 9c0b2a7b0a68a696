import { cut } from './pieces.ts';
import { stem } from './stem.ts';
import { frenchStopWords, stopWords } from './stop-words.ts';
import type { WordList } from './word-list.ts';

const sameStart = 3;

/** How many documents hold a word, at most: of one that the index holds in pieces, each of them may stand elsewhere. */
export const documentsOf = (word: string, list: WordList): number =>
  Math.min(...cut(word).map((piece) => list.count(piece)));

/** Whether the archive holds the word, or another form of it that the index takes for the same. */
export function isKnown(word: string, list: WordList): boolean {
  if (documentsOf(word, list) > 0) return true;
  const stemmed = stem(word);
  if (stemmed.length < sameStart) return false;
  const [from, to] = list.range(stemmed.slice(0, sameStart));
  for (let index = from; index < to; index += 1) if (stem(list.words[index] ?? '') === stemmed) return true;
  return false;
}

/** Optimal string alignment distance (transpositions count one), or `limit + 1` when it is larger. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** A word of seven letters or more as two words of the archive, none shorter than `shortest`; the pair whose rarer half is the most frequent. */
export function splitWord(word: string, list: WordList, shortest = 3): readonly [string, string] | undefined {
  if (word.length < 7) return undefined;
  let best: readonly [string, string] | undefined;
  let bestCount = 1;
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const count = Math.min(list.count(word.slice(0, at)), list.count(word.slice(at)));
    if (count > bestCount) {
      best = [word.slice(0, at), word.slice(at)];
      bestCount = count;
    }
  }
  return best;
}

const otherLetterPenalty = 6;

/**
 * The nearest word of the archive, at most `limit` edits away (and one where it begins otherwise), frequent ones first
 * among equals. Measured ranking: 10 × distance − log2(1 + documents).
 */
export function nearestWord(
  word: string,
  list: WordList,
  limit = word.length <= 5 ? 1 : 2,
  isAllowed: (candidate: string) => boolean = () => true,
): string | undefined {
  let best: string | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  const consider = (from: number, to: number, most: number, penalty: number) => {
    for (let index = from; index < to; index += 1) {
      const candidate = list.words[index] ?? '';
      const far = distance(word, candidate, most);
      if (far > most || !isAllowed(candidate)) continue;
      const rank = 10 * far - Math.log2(1 + (list.documents[index] ?? 0)) + penalty;
      if (rank < bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
  };
  consider(...list.range(word[0] ?? ''), limit, 0);
  if (!best) consider(0, list.words.length, 1, otherLetterPenalty);
  return best;
}

const isStop = (word: string) => stopWords.has(word) || frenchStopWords.has(word);
const inOrder = (word: string) => [...word].sort().join('');

/**
 * The word that was probably meant. Measured with the words that one archive uses and another lacks: of two edits, half
 * the words of six and seven letters would become another one, and so would every second short word, while most slips
 * are one edit. So a short word is taken for another only where letters have changed places, or one of five is missing or
 * too many.
 */
export function meantWord(word: string, list: WordList): string | undefined {
  if (!/^\p{L}{4,}$/u.test(word)) return undefined;
  return nearestWord(word, list, word.length < 8 ? 1 : 2, (candidate) => {
    if (isStop(candidate) || !/^\p{L}+$/u.test(candidate)) return false;
    if (word.length > 5) return true;
    if (candidate[0] !== word[0]) return false;
    return candidate.length === word.length ? inOrder(candidate) === inOrder(word) : word.length === 5;
  });
}
