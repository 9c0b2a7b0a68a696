import type { Term } from './tokens.ts';

/** What one search of one word found: document ids with their scores. */
export interface Hits {
  readonly term: Term;
  readonly found: readonly { readonly id: string; readonly score: number }[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The words that matched, rarest first; a phrase gives each of its words. */
  readonly words: readonly string[];
}

interface Weighed extends Hits {
  /** How much of the query it is: rare words are more of it. */
  readonly value: number;
  /** A bit of its own in `Row.matched`. */
  readonly bit: number;
}

interface Row {
  sum: number;
  share: number;
  matched: number;
}

/** Bits in a number that JavaScript shifts. */
const mostHits = 31;

/** How much a word tells that so many of the documents hold: BM25's inverse document frequency. */
export const rarity = (documents: number, holding: number) =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/**
 * One list from one search per word: the sum of weighted scores, times the share of the query that matched. Words
 * without hits count nowhere. Terms of one group are other words for one thing: only the best of them counts. Ties keep
 * the order of ids.
 */
export function combine(hits: readonly Hits[], documents: number): Ranked[] {
  const live = hits
    .filter(({ found }) => found.length > 0)
    .slice(0, mostHits)
    .map(
      ({ term, found }, index): Weighed => ({
        term,
        found,
        value: rarity(documents, found.length) * term.weight,
        bit: 1 << index,
      }),
    );
  const rows = new Map<string, Row>();
  let whole = 0;
  for (const group of Map.groupBy(live, ({ term }) => term.group).values()) {
    whole += Math.max(...group.map(({ value }) => value));
    for (const [id, best] of bestOf(group)) {
      const row = rows.get(id);
      if (row) {
        row.sum += best.sum;
        row.share += best.share;
        row.matched |= best.matched;
      } else rows.set(id, best);
    }
  }
  const wordsOf = wordLists(live);
  return [...rows]
    .map(([id, { sum, share, matched }]) => ({
      id,
      score: whole > 0 ? (sum * share) / whole : sum,
      words: wordsOf(matched),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function bestOf(group: readonly Weighed[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { term, found, value, bit } of group) {
    for (const { id, score } of found) {
      const sum = score * term.weight;
      const row = rows.get(id);
      if (row) {
        row.sum = Math.max(row.sum, sum);
        row.share = Math.max(row.share, value);
        row.matched |= bit;
      } else rows.set(id, { sum, share: value, matched: bit });
    }
  }
  return rows;
}

/** Thousands of documents share a few sets of matched words; each is written down once. */
function wordLists(live: readonly Weighed[]): (matched: number) => readonly string[] {
  const rarestFirst = live.toSorted((a, b) => b.value - a.value);
  const known = new Map<number, readonly string[]>();
  return (matched) => {
    const words =
      known.get(matched) ??
      rarestFirst.filter(({ bit }) => (matched & bit) !== 0).flatMap(({ term }) => term.word.match(/[^"\s]+/g) ?? []);
    known.set(matched, words);
    return words;
  };
}
