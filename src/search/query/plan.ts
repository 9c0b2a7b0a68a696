import { isKnown, nearestWord, splitWord } from './correct.ts';
import { looksFrench, translate } from './french.ts';
import { isLog, stripNoise } from './noise.ts';
import { frenchStopWords } from './stop-words.ts';
import { fold, partsOf, type Term, termsOf, writtenWords } from './tokens.ts';
import type { WordList } from './word-list.ts';

/** What is searched for a query, and what is said about it. */
export interface Plan {
  /** The whole query stood in double quotes: it is searched as it is. */
  readonly phrase?: string;
  readonly terms: readonly Term[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that no document holds and that nothing is near to. */
  readonly leftOut: readonly string[];
}

const longestQuery = 4000;
const mostTerms = 8;

/** Words in more than this share of the documents say little beside rarer ones. */
const commonShare = (documents: number) => (documents >= 2000 ? 0.25 : 0.5);

/** Neighbours that the archive writes as one word: `fail over` also searches `failover`. */
function joinedTerms(text: string, list: WordList): Term[] {
  const words = writtenWords(text).map(fold);
  return words.slice(1).flatMap((word, index) => {
    const joined = `${words[index]}${word}`;
    return joined.length >= 6 && list.count(joined) > 0 ? [{ word: joined, weight: 0.6, group: joined }] : [];
  });
}

function prune(terms: readonly Term[], list: WordList, documents: number): Term[] {
  const rarestFirst = [...terms].sort((a, b) => list.count(a.word) - list.count(b.word) || b.weight - a.weight);
  if (rarestFirst.length <= 2) return rarestFirst;
  const limit = documents * commonShare(documents);
  const rare = rarestFirst.filter((term) => list.count(term.word) <= limit);
  return (rare.length >= 2 ? rare : rarestFirst).slice(0, mostTerms);
}

/**
 * From what was typed or pasted to the words to search. `exact` turns corrections off ("search instead for …").
 * A word with a digit is always searched and never corrected, since the word list lacks most of them.
 */
export function planQuery(
  typed: string,
  { list, documents, exact = false }: { readonly list: WordList; readonly documents: number; readonly exact?: boolean },
): Plan {
  const query = typed.slice(0, longestQuery).trim();
  const phrase = /^"([^"]+)"$/.exec(query)?.[1]?.trim();
  if (phrase) return { phrase, terms: [], corrections: [], leftOut: [] };

  const text = stripNoise(query);
  const french = looksFrench(text);
  const written = termsOf(text, { log: isLog(query) });
  const asked = new Set(written.map((term) => term.word));
  const parts = new Set(writtenWords(text).flatMap((word) => (partsOf(word).length > 0 ? [fold(word)] : [])));
  const terms: Term[] = joinedTerms(text, list);
  const corrections: { from: string; to: string }[] = [];
  const leftOut: string[] = [];

  for (const term of written) {
    const { word, weight, group } = term;
    const translations = french || !isKnown(word, list) ? translate(word) : [];
    const usable = translations.filter((translation) => isKnown(translation, list));
    const share = translations.length > 1 ? 0.8 : 1;
    for (const translation of usable) terms.push({ word: translation, weight: weight * share, group });
    if (french && frenchStopWords.has(word)) continue;
    if (/\d/.test(word) || isKnown(word, list)) {
      terms.push(term);
      continue;
    }
    if (usable.length > 0) continue;
    const isCorrected = !exact && /^\p{L}{4,}$/u.test(word) && !parts.has(word);
    const split = isCorrected ? splitWord(word, list) : undefined;
    const near = isCorrected && !split ? nearestWord(word, list) : undefined;
    if (split) {
      for (const half of split) if (!asked.has(half)) terms.push({ word: half, weight: weight * 0.9, group: half });
      corrections.push({ from: word, to: split.join(' ') });
    } else if (near) {
      terms.push({ word: near, weight: weight * 0.8, group });
      corrections.push({ from: word, to: near });
    } else if (!parts.has(word)) leftOut.push(word);
  }

  const heaviest = new Map<string, Term>();
  for (const term of terms) if ((heaviest.get(term.word)?.weight ?? 0) < term.weight) heaviest.set(term.word, term);
  return { terms: prune([...heaviest.values()], list, documents), corrections, leftOut };
}
