import { type Compared, type Counted, countTerms } from './similar-terms.ts';

/** A text that is like another one. */
export interface Similar {
  readonly id: string;
  /** From 0, nothing in common, to 1. */
  readonly cosine: number;
  /** Words of both, those that tell most first, as they are written. */
  readonly shared: readonly string[];
}

interface Wanted {
  readonly most: number;
  /** The lowest cosine that is told. */
  readonly least: number;
  readonly isOffered?: (from: string, to: string) => boolean;
}

/** A text as its strongest terms, strongest first, of length 1. */
interface Vector {
  readonly id: string;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

const strongest = 120;
/** A text is found by so many of its terms … */
const asked = 25;
/** … among texts that have the term among so many of theirs. */
const listed = 60;
const compared = 150;
const sharedShown = 5;

/** How many texts may hold a term by which others are found. */
const mostHolding = (texts: number) => Math.max(30, texts / 50);

/**
 * For each text the `most` that are nearest to it, nearest first, none under the cosine `least`; ties by id. Cosine of
 * TF-IDF vectors, worked out only for candidates that share rare terms. Source: search.md, section 12.
 */
export function similarTexts(
  texts: readonly Compared[],
  { most, least, isOffered = () => true }: Wanted,
): ReadonlyMap<string, readonly Similar[]> {
  const terms = countTerms(texts);
  const holding = new Int32Array(terms.size);
  for (const { counts } of terms.texts) for (const term of counts.keys()) holding[term] = (holding[term] ?? 0) + 1;
  const vectors = terms.texts.map((counted) => vectorOf(counted, holding, texts.length));
  const candidatesOf = candidateFinder(vectors, holding);
  const weightOf = new Float64Array(terms.size);

  return new Map(
    vectors.map((vector) => {
      for (const [at, term] of vector.terms.entries()) weightOf[term] = vector.weights[at] ?? 0;
      const nearest = candidatesOf(vector)
        .map((candidate) => ({ candidate, cosine: dot(candidate, weightOf) }))
        .filter(({ candidate, cosine }) => cosine >= least && isOffered(vector.id, candidate.id))
        .sort((a, b) => b.cosine - a.cosine || (a.candidate.id < b.candidate.id ? -1 : 1))
        .slice(0, most)
        .map(({ candidate, cosine }) => ({
          id: candidate.id,
          cosine,
          shared: sharedTerms(candidate, weightOf).map(terms.written),
        }));
      for (const term of vector.terms) weightOf[term] = 0;
      return [vector.id, nearest];
    }),
  );
}

function vectorOf({ id, counts }: Counted, holding: Int32Array, texts: number): Vector {
  const weighed = [...counts]
    .map(([term, count]) => [term, (1 + Math.log(count)) * Math.log(1 + texts / (holding[term] ?? 1))] as const)
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, strongest);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    id,
    terms: Int32Array.from(weighed, ([term]) => term),
    weights: Float64Array.from(weighed, ([, weight]) => weight / length),
  };
}

/** Finds, by lists of who holds a rare term, the texts that are worth comparing. */
function candidateFinder(vectors: readonly Vector[], holding: Int32Array): (vector: Vector) => Vector[] {
  const limit = mostHolding(vectors.length);
  const isRare = (term: number) => (holding[term] ?? 0) > 1 && (holding[term] ?? 0) <= limit;
  const holders = new Map<number, { readonly rows: number[]; readonly weights: number[] }>();
  for (const [row, { terms, weights }] of vectors.entries()) {
    for (const [at, term] of terms.subarray(0, listed).entries()) {
      if (!isRare(term)) continue;
      const list = holders.get(term) ?? { rows: [], weights: [] };
      list.rows.push(row);
      list.weights.push(weights[at] ?? 0);
      holders.set(term, list);
    }
  }
  const scores = new Float64Array(vectors.length);
  return (vector) => {
    const touched: number[] = [];
    let rare = 0;
    for (let at = 0; at < vector.terms.length && rare < asked; at += 1) {
      const term = vector.terms[at] ?? 0;
      if (!isRare(term)) continue;
      rare += 1;
      const own = vector.weights[at] ?? 0;
      const { rows, weights } = holders.get(term) ?? { rows: [], weights: [] };
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] ?? 0;
        const score = scores[row] ?? 0;
        if (score === 0) touched.push(row);
        scores[row] = score + own * (weights[index] ?? 0);
      }
    }
    // Sorting numbers alone is many times faster than sorting rows by them, and there may be thousands.
    const sorted = Float64Array.from(touched, (row) => scores[row] ?? 0).sort();
    const worst = sorted[Math.max(0, sorted.length - compared - 1)] ?? 0;
    const best = touched.filter((row) => (scores[row] ?? 0) >= worst);
    for (const row of touched) scores[row] = 0;
    return best.flatMap((row) => vectors[row] ?? []).filter(({ id }) => id !== vector.id);
  };
}

function dot({ terms, weights }: Vector, weightOf: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += (weights[at] ?? 0) * (weightOf[terms[at] ?? 0] ?? 0);
  return sum;
}

/** The terms that add most to the cosine. */
const sharedTerms = ({ terms, weights }: Vector, weightOf: Float64Array): number[] =>
  [...terms]
    .map((term, at) => [term, (weights[at] ?? 0) * (weightOf[term] ?? 0)] as const)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, sharedShown)
    .map(([term]) => term);
