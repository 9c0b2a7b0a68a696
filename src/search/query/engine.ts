import type { Card } from './card.ts';
import type { Columns } from './columns.ts';
import { combine, type Found, type Hits, type Ranking } from './combine.ts';
import { completed } from './complete.ts';
import { narrow } from './facets.ts';
import { type Plan, planQuery } from './plan.ts';
import type { Answer, Question } from './question.ts';
import { entryCount, oneForEach, resultOf } from './results.ts';
import { sortRows } from './sort.ts';
import { wordsLike } from './suggest.ts';
import type { WordList } from './word-list.ts';

/** What one search of one word or one quoted phrase finds. */
export type SearchIndex = (words: string) => Promise<Found>;

/** The data files of an archive, read. */
export interface ArchiveFiles {
  readonly list: WordList;
  readonly columns: Columns;
  readonly card: (row: number) => Promise<Card>;
}

/** `onFirst` gets what some words of the query found while the others are on their way; at most once. */
export type Ask = (question: Question, onFirst?: (answer: Answer) => void) => Promise<Answer>;

/** So long a reader may wait before what is there is shown, in milliseconds. */
const patienceMs = 120;

/** Guides name failures of every kind as examples, and who searches for one seeks where it happened. */
const guideShare = 0.5;

export function createEngine({
  search,
  files: { list, columns, card },
  language,
}: {
  readonly search: SearchIndex;
  readonly files: ArchiveFiles;
  readonly language: string;
}): Ask {
  const everything: Ranking = {
    rows: Uint32Array.from({ length: columns.rows }, (_, row) => row),
    scoreOf: () => 0,
    wordsOf: () => [],
  };

  const kinds = columns.facets.get('kind');
  const guide = kinds?.values.indexOf('guide');
  const shareOf = (row: number) => (kinds && kinds.codes[kinds.starts[row] ?? 0] === guide ? guideShare : 1);

  function foundBy({ phrase }: Plan, hits: readonly Hits[]): Ranking {
    const ranking = combine(hits, columns.rows, shareOf);
    const words = phrase?.toLowerCase().split(/\s+/);
    return words ? { ...ranking, wordsOf: () => words } : ranking;
  }

  async function answerOf(
    { filter, sort, limit }: Question,
    plan: Plan,
    found: Ranking,
    isWhole: boolean,
  ): Promise<Answer> {
    const { rows, counts, strange, without } = narrow(columns, found.rows, filter, language);
    const shown = oneForEach(sortRows(rows, sort, columns), columns, {
      language,
      languages: filter.choices.lang ?? [],
      limit,
      isFound: (row) => found.scoreOf(row) > 0,
    });
    const isNothing = found.rows.length === 0;
    return {
      plan,
      total: entryCount(rows, columns),
      unfiltered: entryCount(found.rows, columns),
      results: await Promise.all(
        shown.map(async (one) =>
          resultOf(one, await card(one.row), { columns, words: found.wordsOf(one.textRow), language }),
        ),
      ),
      like: isNothing ? [...new Set(plan.leftOut.slice(0, 3).flatMap((word) => wordsLike(word, list)))] : [],
      counts,
      strange,
      without,
      isWhole,
    };
  }

  return async (question, onFirst) => {
    const query = question.isExact ? question.query : completed(question.query, list);
    const plan = planQuery(query, { list, documents: columns.rows, exact: question.isExact });
    if (question.query.trim() === '') return await answerOf(question, plan, everything, true);
    const terms = plan.phrase ? [{ word: `"${plan.phrase}"`, weight: 1, group: plan.phrase }] : plan.terms;
    const arrived: Hits[] = [];
    const searches = terms.map(async (term) => {
      const hits = { term, found: await search(term.word) };
      arrived.push(hits);
      return hits;
    });
    const early = setTimeout(() => {
      if (arrived.some(({ found }) => found.rows.length > 0))
        answerOf(question, plan, foundBy(plan, arrived), false).then(onFirst, () => undefined);
    }, patienceMs);
    try {
      return await answerOf(question, plan, foundBy(plan, await Promise.all(searches)), true);
    } finally {
      clearTimeout(early);
    }
  };
}
