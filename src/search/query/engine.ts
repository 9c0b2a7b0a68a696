import type { Card } from './card.ts';
import type { Columns } from './columns.ts';
import { combine, type Hits } from './combine.ts';
import { completed } from './complete.ts';
import { narrow } from './facets.ts';
import { type Plan, planQuery } from './plan.ts';
import type { Answer, Question } from './question.ts';
import { type FoundRow, oneForEach, resultOf } from './results.ts';
import { sortRows } from './sort.ts';
import { wordsLike } from './suggest.ts';
import type { WordList } from './word-list.ts';

/** What one search of one word or one quoted phrase finds: fragment ids with their scores. */
export type SearchIndex = (words: string) => Promise<readonly { readonly id: string; readonly score: number }[]>;

/** The data files of an archive, read. */
export interface ArchiveFiles {
  readonly list: WordList;
  readonly columns: Columns;
  /** Pagefind's fragment id of each row. */
  readonly ids: readonly string[];
  readonly card: (row: number) => Promise<Card>;
}

/** `onFirst` gets what some words of the query found while the others are on their way; at most once. */
export type Ask = (question: Question, onFirst?: (answer: Answer) => void) => Promise<Answer>;

/** So long a reader may wait before what is there is shown, in milliseconds. */
const patienceMs = 120;

export function createEngine({
  search,
  files: { list, columns, ids, card },
  language,
}: {
  readonly search: SearchIndex;
  readonly files: ArchiveFiles;
  readonly language: string;
}): Ask {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const everyRow = Array.from(ids, (_, row) => ({ row, words: [] }));

  function foundBy(plan: Plan, hits: readonly Hits[]): FoundRow[] {
    const phrase = plan.phrase?.toLowerCase().split(/\s+/);
    return combine(hits, columns.rows).flatMap(({ id, words }) => {
      const row = rowOf.get(id);
      return row === undefined ? [] : [{ row, words: phrase ?? words }];
    });
  }

  async function answerOf(
    { filter, sort, limit }: Question,
    plan: Plan,
    found: readonly FoundRow[],
    isWhole: boolean,
  ): Promise<Answer> {
    const byRow = new Map(found.map((item) => [item.row, item]));
    const { rows, counts, strange, without } = narrow(columns, byRow.keys(), filter, language);
    const languages = filter.choices.lang ?? [];
    const shown = oneForEach(sortRows(rows, sort, columns), byRow, columns, { language, languages });
    const cards = await Promise.all(shown.slice(0, limit).map(({ row }) => card(row)));
    return {
      plan,
      total: shown.length,
      unfiltered: new Set(found.map(({ row }) => columns.entries[row])).size,
      results: cards.flatMap((it, index) => {
        const one = shown[index];
        return one ? [resultOf(one, it, columns, language)] : [];
      }),
      like: found.length > 0 ? [] : [...new Set(plan.leftOut.slice(0, 3).flatMap((word) => wordsLike(word, list)))],
      counts,
      strange,
      without,
      isWhole,
    };
  }

  return async (question, onFirst) => {
    const query = question.isExact ? question.query : completed(question.query, list);
    const plan = planQuery(query, { list, documents: columns.rows, exact: question.isExact });
    if (question.query.trim() === '') return await answerOf(question, plan, everyRow, true);
    const terms = plan.phrase ? [{ word: `"${plan.phrase}"`, weight: 1, group: plan.phrase }] : plan.terms;
    const arrived: Hits[] = [];
    const searches = terms.map(async (term) => {
      const hits = { term, found: await search(term.word) };
      arrived.push(hits);
      return hits;
    });
    const early = setTimeout(() => {
      if (arrived.some(({ found }) => found.length > 0))
        answerOf(question, plan, foundBy(plan, arrived), false).then(onFirst, () => undefined);
    }, patienceMs);
    try {
      return await answerOf(question, plan, foundBy(plan, await Promise.all(searches)), true);
    } finally {
      clearTimeout(early);
    }
  };
}
