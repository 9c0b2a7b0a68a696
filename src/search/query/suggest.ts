import { nearestWord } from './correct.ts';
import type { WordList } from './word-list.ts';

const mostForWord = 3;
const shortestStart = 3;
/** Of a word, its beginning must be so much of it to tell anything. */
const leastShare = 0.4;

/** Words of the archive that are like one that it lacks: the nearest, and those that begin alike; frequent ones first. */
export function wordsLike(word: string, list: WordList): readonly string[] {
  const near = word.length >= shortestStart + 1 ? nearestWord(word, list) : undefined;
  const least = Math.max(shortestStart, Math.ceil(word.length * leastShare));
  for (let length = word.length - 1; length >= least; length -= 1) {
    const [from, to] = list.range(word.slice(0, length));
    if (from === to) continue;
    const count = (like: string) => list.count(like);
    const alike = list.words.slice(from, to).sort((a, b) => count(b) - count(a));
    return [...new Set([...(near ? [near] : []), ...alike])].slice(0, mostForWord);
  }
  return near ? [near] : [];
}
