import { rarity } from './combine.ts';
import { documentsOf, isKnown, splitWord } from './correct.ts';
import { looksFrench, phrasesIn, translate } from './french.ts';
import { isLog, stripNoise } from './noise.ts';
import { frenchStopWords } from './stop-words.ts';
import { fold, partsOf, type Term, termsOf, writtenWords } from './tokens.ts';
import { toldOf } from './told-words.ts';
import { insteadOf } from './unknown-word.ts';
import type { WordList } from './word-list.ts';

/** What is searched for a query, and what is said about it. */
export interface Plan {
  /** The whole query stood in double quotes, of which phones write several: it is searched as it is. */
  readonly phrase?: string;
  readonly terms: readonly Term[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that no document holds and that nothing is near to. */
  readonly leftOut: readonly string[];
}

const longestQuery = 4000;
const mostTerms = 8;
const mostCompounds = 3;
/** In a long paste most unknown words are ids; looking for what each might have been takes long and finds little. */
const mostReplaced = 12;

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

/** One word that others write as two: `datacenter` also searches the phrase `data center`. */
function compoundTerms(terms: readonly Term[], list: WordList): Term[] {
  return terms
    .flatMap(({ word, weight, group }) => {
      const halves = /^\p{L}{8,}$/u.test(word) ? splitWord(word, list, 4) : undefined;
      return halves ? [{ word: halves.join(' '), weight: weight * 0.8, group }] : [];
    })
    .slice(0, mostCompounds);
}

/** Those that tell the most: rare ones, and of a log not its numbers and everyday words. */
function prune(terms: readonly Term[], list: WordList, documents: number): Term[] {
  const worth = ({ word, weight }: Term) => weight * rarity(documents, documentsOf(word, list));
  const bestFirst = terms.toSorted((a, b) => worth(b) - worth(a));
  if (bestFirst.length <= 2) return bestFirst;
  const limit = documents * commonShare(documents);
  const rare = bestFirst.filter((term) => documentsOf(term.word, list) <= limit);
  return (rare.length >= 2 ? rare : bestFirst).slice(0, mostTerms);
}

/** Several words for one thing are each a little less likely. */
const shareOf = (choices: readonly unknown[]) => (choices.length > 1 ? 0.8 : 1);

/** French phrases as English words, and the phrase that each of their words belongs to. */
function phraseTerms(text: string, list: WordList) {
  const terms: Term[] = [];
  const phraseOf = new Map<string, string>();
  for (const { words, english } of phrasesIn(text)) {
    const usable = english.filter((together) => together.every((word) => isKnown(word, list)));
    const phrase = words.join(' ');
    for (const together of usable)
      for (const word of together)
        terms.push({ word, weight: shareOf(usable), group: together.length > 1 ? `${phrase} ${word}` : phrase });
    if (usable.length > 0) for (const word of words) phraseOf.set(word, phrase);
  }
  return { terms, phraseOf };
}

/**
 * From what was typed or pasted to the words to search, all of which the archive holds: of a word that it lacks, Pagefind
 * would find the texts with any word that begins alike. `exact` turns corrections off.
 */
export function planQuery(
  typed: string,
  {
    list,
    documents,
    exact = false,
    language,
  }: {
    readonly list: WordList;
    readonly documents: number;
    readonly exact?: boolean;
    /** Of the pages that the reader is on. */
    readonly language?: string;
  },
): Plan {
  const query = typed.slice(0, longestQuery).trim();
  const phrase = /^["“”„«]([^"“”„«»]+)["“”»]$/.exec(query)?.[1]?.trim();
  if (phrase) return { phrase, terms: [], corrections: [], leftOut: [] };

  const text = stripNoise(query, (written) => list.count(fold(written)) > 0);
  const french = looksFrench(text, language);
  const isPasted = isLog(query);
  const written = termsOf(text, { log: isPasted });
  const asked = new Set(written.map(({ word }) => word));
  // What is taken apart may be known by its parts: then none of it is a slip of the keyboard, nor left out.
  const parts = new Set(
    writtenWords(text).flatMap((word) => {
      const own = partsOf(word).map(fold);
      return own.some((part) => isKnown(part, list)) ? [fold(word), ...own] : own;
    }),
  );
  const { terms: phrases, phraseOf } = phraseTerms(text, list);
  const terms: Term[] = [...joinedTerms(text, list), ...phrases];
  const corrections: { from: string; to: string }[] = [];
  const leftOut: string[] = [];
  let unknown = 0;

  for (const { word, weight, group: own } of written) {
    if (french && frenchStopWords.has(word)) continue;
    const inPhrase = phraseOf.get(word);
    const group = inPhrase ?? own;
    const isFrench = inPhrase === undefined && (french || !isKnown(word, list));
    const others = [...toldOf(word), ...(isFrench ? translate(word) : [])].filter((other) => isKnown(other, list));
    for (const other of others) terms.push({ word: other, weight: weight * shareOf(others), group });
    if (isKnown(word, list)) terms.push({ word, weight, group });
    else if (inPhrase === undefined && others.length === 0 && !parts.has(word)) {
      unknown += 1;
      const instead = exact || unknown > mostReplaced ? undefined : insteadOf(word, list, isPasted);
      if (instead?.isCorrection) corrections.push({ from: word, to: instead.words.join(' ') });
      for (const other of instead?.words ?? [])
        if (!asked.has(other)) terms.push({ word: other, weight: weight * (instead?.share ?? 1), group: other });
      // Of what a machine writes, each line has other numbers.
      if (!instead && !(isPasted && /^\d+$/.test(word))) leftOut.push(word);
    }
  }

  const heaviest = new Map<string, Term>();
  for (const term of terms) if ((heaviest.get(term.word)?.weight ?? 0) < term.weight) heaviest.set(term.word, term);
  const kept = prune([...heaviest.values()], list, documents);
  return { terms: [...kept, ...compoundTerms(kept, list)], corrections, leftOut };
}
