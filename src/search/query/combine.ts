import type { Term } from './tokens.ts';

/** What one search of one word found: document ids with their scores. */
export interface Hits {
  readonly term: Term;
  readonly found: readonly { readonly id: string; readonly score: number }[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The words that matched, rarest first. */
  readonly words: readonly string[];
}

const rarity = (documents: number, holding: number) => Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/**
 * One list from one search per word: the sum of weighted scores, times the share of the query that matched.
 * Words without hits count nowhere; terms of one group count once, with the heaviest. Ties keep the order of ids.
 */
export function combine(hits: readonly Hits[], documents: number): Ranked[] {
  const live = hits.filter(({ found }) => found.length > 0);
  const values = live.map(({ term, found }) => rarity(documents, found.length) * term.weight);
  const heaviestOf = (indexes: readonly number[]) => {
    const groups = new Map<string, number>();
    for (const index of indexes) {
      const group = live[index]?.term.group ?? '';
      groups.set(group, Math.max(groups.get(group) ?? 0, values[index] ?? 0));
    }
    return [...groups.values()].reduce((sum, value) => sum + value, 0);
  };
  const whole = heaviestOf(live.map((_, index) => index));
  const rows = new Map<string, { sum: number; matched: number[] }>();
  live.forEach(({ term, found }, index) => {
    for (const { id, score } of found) {
      const row = rows.get(id) ?? { sum: 0, matched: [] };
      row.sum += score * term.weight;
      row.matched.push(index);
      rows.set(id, row);
    }
  });
  return [...rows]
    .map(([id, { sum, matched }]) => ({
      id,
      score: whole > 0 ? (sum * heaviestOf(matched)) / whole : sum,
      words: [...matched]
        .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
        .map((index) => live[index]?.term.word ?? ''),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
