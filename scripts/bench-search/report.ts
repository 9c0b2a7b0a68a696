import { type Judged, ndcg, percentile, type Relevance, relevanceOf } from '../../src/search/relevance.ts';
import type { Traffic } from '../lib/counting-server.ts';
import type { Browsing } from './in-browser.ts';
import type { JudgedQuery } from './judgements.ts';

/** What `--json` writes; `similar` only when judgements of similar texts were given. */
export interface Figures {
  readonly engines: { readonly tollgate: Relevance; readonly pagefind: Relevance };
  /** Milliseconds of a warm query, from the question to the whole answer. */
  readonly latency: { readonly p50: number; readonly p95: number };
  readonly firstQuery: Traffic;
  readonly similar?: { readonly ndcg5: number };
}

export function figuresOf(browsing: Browsing, queries: readonly JudgedQuery[], similarNdcg5?: number): Figures {
  return {
    engines: {
      tollgate: relevanceOf(
        judged(
          browsing.tollgate.map(({ ids }) => ids),
          queries,
        ),
      ),
      pagefind: relevanceOf(judged(browsing.pagefind, queries)),
    },
    latency: { p50: percentile(browsing.warmMs, 0.5), p95: percentile(browsing.warmMs, 0.95) },
    firstQuery: browsing.firstQuery,
    ...(similarNdcg5 !== undefined && { similar: { ndcg5: similarNdcg5 } }),
  };
}

const judged = (found: readonly (readonly string[])[], queries: readonly JudgedQuery[]): Judged[] =>
  queries.map(({ relevant }, index) => ({ found: found[index] ?? [], relevant }));

const worstShown = 5;

/** The figures as a table, each kind of query for itself, and the queries that fared worst. */
export function tableOf(figures: Figures, browsing: Browsing, queries: readonly JudgedQuery[]): string {
  const ours = judged(
    browsing.tollgate.map(({ ids }) => ids),
    queries,
  );
  const stock = judged(browsing.pagefind, queries);
  const types = [...new Set(queries.map(({ type }) => type))];
  const of = (list: readonly Judged[], type: string) => relevanceOf(list.filter((_, at) => queries[at]?.type === type));
  const count = (type: string) => queries.filter((query) => query.type === type).length;
  const worst = ours
    .map((one, index) => ({ value: ndcg(one, 10), query: queries[index]?.query ?? '' }))
    .sort((a, b) => a.value - b.value)
    .slice(0, worstShown);
  const { latency, firstQuery, similar } = figures;
  return [
    row(['', 'nDCG@10', 'MRR', 'recall@10', 'empty']),
    engineRow('Tollgate', figures.engines.tollgate),
    engineRow('Pagefind as it comes', figures.engines.pagefind),
    '',
    row(['nDCG@10 by kind', 'queries', 'Tollgate', 'Pagefind']),
    ...types.map((type) =>
      row([type, String(count(type)), of(ours, type).ndcg10.toFixed(3), of(stock, type).ndcg10.toFixed(3)]),
    ),
    '',
    `Warm query: p50 ${latency.p50.toFixed(1)} ms, p95 ${latency.p95.toFixed(1)} ms.`,
    `First query: ${Math.round(firstQuery.bytes / 1000)} kB in ${firstQuery.requests} requests.`,
    ...(similar ? [`Similar texts: nDCG@5 ${similar.ndcg5.toFixed(3)}.`] : []),
    '',
    'Worst',
    ...worst.map(({ value, query }) => `  ${value.toFixed(2)}  ${query}`),
    '',
  ].join('\n');
}

const engineRow = (name: string, { ndcg10, mrr, recall10, empty }: Relevance) =>
  row([name, ndcg10.toFixed(3), mrr.toFixed(3), recall10.toFixed(3), `${(empty * 100).toFixed(1)} %`]);

const row = (cells: readonly string[]) =>
  cells
    .map((cell, index) => (index ? cell.padStart(11) : cell.padEnd(22)))
    .join('')
    .trimEnd();
