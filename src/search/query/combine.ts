import type { Term } from './tokens.ts';

/** What a search of one word found: rows, each once, with their scores. */
export interface Found {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

export const noHits: Found = { rows: new Uint32Array(), scores: new Float64Array() };

export interface Hits {
  readonly term: Term;
  readonly found: Found;
}

/** Rows by what several searches found together. */
export interface Ranking {
  /** Best first. */
  readonly rows: Uint32Array;
  /** 0 for a row that was not found. */
  readonly scoreOf: (row: number) => number;
  /** The words that matched, rarest first; a phrase gives each of its words. */
  readonly wordsOf: (row: number) => readonly string[];
}

interface Weighed extends Hits {
  /** How much of the query it is: rare words are more of it. */
  readonly value: number;
  /** A bit of its own among the words that matched a row. */
  readonly bit: number;
}

/** Bits in a number that JavaScript shifts. */
const mostHits = 31;

/** How much a word tells that so many of the documents hold: BM25's inverse document frequency. */
export const rarity = (documents: number, holding: number) =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/**
 * One list from one search per word: the sum of weighted scores, times the share of the query that matched. Words
 * without hits count nowhere. Terms of one group are other words for one thing: only the best of them counts. Ties keep
 * the order of rows. `shareOf` says how much of its score a row keeps.
 */
export function combine(hits: readonly Hits[], documents: number, shareOf: (row: number) => number = () => 1): Ranking {
  const live = hits
    .filter(({ found }) => found.rows.length > 0)
    .slice(0, mostHits)
    .map(
      ({ term, found }, index): Weighed => ({
        term,
        found,
        value: rarity(documents, found.rows.length) * term.weight,
        bit: 1 << index,
      }),
    );
  const sums = () => ({ scores: new Float64Array(documents), shares: new Float64Array(documents) });
  const { scores, shares } = sums();
  const best = sums();
  const matched = new Uint32Array(documents);
  let whole = 0;
  for (const group of Map.groupBy(live, ({ term }) => term.group).values()) {
    whole += Math.max(...group.map(({ value }) => value));
    addBest(group, { scores, shares }, best, matched);
  }
  const found: number[] = [];
  for (let row = 0; row < documents; row += 1) {
    if (matched[row] === 0) continue;
    found.push(row);
    if (whole > 0) scores[row] = ((scores[row] ?? 0) * (shares[row] ?? 0) * shareOf(row)) / whole;
  }
  const wordsOf = wordLists(live);
  return {
    rows: Uint32Array.from(found).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b),
    scoreOf: (row) => scores[row] ?? 0,
    wordsOf: (row) => wordsOf(matched[row] ?? 0),
  };
}

interface Sums {
  readonly scores: Float64Array;
  readonly shares: Float64Array;
}

/** Adds the best of a group's scores to each row that any of its words is in. `best` is left as it came: all zeros. */
function addBest(group: readonly Weighed[], sums: Sums, best: Sums, matched: Uint32Array): void {
  for (const { term, found, value, bit } of group)
    found.rows.forEach((row, at) => {
      best.scores[row] = Math.max(best.scores[row] ?? 0, (found.scores[at] ?? 0) * term.weight);
      best.shares[row] = Math.max(best.shares[row] ?? 0, value);
      matched[row] = (matched[row] ?? 0) | bit;
    });
  for (const { found } of group)
    for (const row of found.rows) {
      for (const name of ['scores', 'shares'] as const) {
        sums[name][row] = (sums[name][row] ?? 0) + (best[name][row] ?? 0);
        best[name][row] = 0;
      }
    }
}

/** Thousands of rows share a few sets of matched words; each is written down once. */
function wordLists(live: readonly Weighed[]): (matched: number) => readonly string[] {
  const rarestFirst = live.toSorted((a, b) => b.value - a.value);
  const known = new Map<number, readonly string[]>();
  return (matched) => {
    const words =
      known.get(matched) ??
      rarestFirst.filter(({ bit }) => (matched & bit) !== 0).flatMap(({ term }) => term.word.split(' '));
    known.set(matched, words);
    return words;
  };
}
