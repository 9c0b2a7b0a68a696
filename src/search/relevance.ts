/** How good the answers of an engine are, each figure from 0 to 1 and a mean over the queries. */
export interface Relevance {
  /** Relevant ones near the top among the first ten, against the best order there could be. */
  readonly ndcg10: number;
  /** One over the place of the first relevant one among the first ten. */
  readonly mrr: number;
  /** Relevant ones among the first ten, of those that ten places could hold. */
  readonly recall10: number;
  /** Share of queries that found nothing at all. */
  readonly empty: number;
}

/** What an engine found for one query, best first, and what it was to find. */
export interface Judged {
  readonly found: readonly string[];
  readonly relevant: readonly string[];
}

const places = 10;

const gain = (place: number) => 1 / Math.log2(place + 2);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Normalised discounted cumulative gain over the first `first` places; a document is relevant or it is not. */
export function ndcg({ found, relevant }: Judged, first: number): number {
  const wanted = new Set(relevant);
  const ideal = sum(Array.from({ length: Math.min(first, wanted.size) }, (_, place) => gain(place)));
  const got = [...new Set(found)].slice(0, first).map((id, place) => (wanted.has(id) ? gain(place) : 0));
  return ideal > 0 ? sum(got) / ideal : 0;
}

function recall({ found, relevant }: Judged): number {
  const wanted = new Set(relevant);
  const top = new Set(found.slice(0, places));
  return wanted.size > 0 ? [...wanted].filter((id) => top.has(id)).length / Math.min(places, wanted.size) : 0;
}

function reciprocalRank({ found, relevant }: Judged): number {
  const place = found.slice(0, places).findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The mean over queries; all 0 when there are none. */
export function relevanceOf(judged: readonly Judged[]): Relevance {
  const mean = (measure: (one: Judged) => number) => (judged.length > 0 ? sum(judged.map(measure)) / judged.length : 0);
  return {
    ndcg10: mean((one) => ndcg(one, places)),
    mrr: mean(reciprocalRank),
    recall10: mean(recall),
    empty: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}

/** The value below which `share` of the values lie, as the nearest one that was measured; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
