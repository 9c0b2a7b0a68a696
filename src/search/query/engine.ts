import type { Card } from './card.ts';
import type { Columns } from './columns.ts';
import { combine, type Found, type Hits, type Ranking } from './combine.ts';
import { completed } from './complete.ts';
import { facetNames } from './facet-names.ts';
import { type Counts, narrow } from './facets.ts';
import { lookUp } from './pieces.ts';
import { type Plan, planQuery } from './plan.ts';
import type { Answer, Question } from './question.ts';
import { entryCount, labelsOf, oneForEach, resultOf } from './results.ts';
import { sortRows } from './sort.ts';
import { wordsLike } from './suggest.ts';
import { fold, writtenWords } from './tokens.ts';
import type { WordList } from './word-list.ts';

/** What one search of one word or one quoted phrase finds. */
export type SearchIndex = (words: string) => Promise<Found>;

/** The data files of an archive, read. */
export interface ArchiveFiles {
  readonly list: WordList;
  /** Of the first facets: the rows of the others are not loaded. */
  readonly columns: Columns;
  /** With all facets. */
  readonly allColumns: () => Promise<Columns>;
  readonly card: (row: number) => Promise<Card>;
}

/** `onFirst` gets what some words of the query found while the others are on their way; at most once. */
export type Ask = (question: Question, onFirst?: (answer: Answer) => void) => Promise<Answer>;

export interface Engine {
  readonly ask: Ask;
  /** What each value of each facet would give. It loads more than the results do, and can come after them. */
  readonly count: (question: Question) => Promise<Counts>;
}

/** So long a reader may wait before what is there is shown, in milliseconds. */
const patienceMs = 120;

/** Guides name failures of every kind as examples, and who searches for one seeks where it happened. */
const guideShare = 0.5;

export function createEngine({
  search,
  files: { list, columns: first, allColumns, card },
  language,
}: {
  readonly search: SearchIndex;
  readonly files: ArchiveFiles;
  readonly language: string;
}): Engine {
  const everything: Ranking = {
    rows: Uint32Array.from({ length: first.rows }, (_, row) => row),
    scoreOf: () => 0,
    wordsOf: () => [],
  };

  const kinds = first.facets.get('kind');
  const guide = kinds?.values.indexOf('guide');
  const shareOf = (row: number) => (kinds && kinds.codes[kinds.starts[row] ?? 0] === guide ? guideShare : 1);

  function foundBy({ phrase }: Plan, hits: readonly Hits[]): Ranking {
    const ranking = combine(hits, first.rows, shareOf);
    const words = phrase === undefined ? undefined : writtenWords(phrase).map(fold);
    return words ? { ...ranking, wordsOf: () => words } : ranking;
  }

  /** The first facets are enough, but for one that is chosen or sorted by. */
  function columnsFor({ filter: { choices }, sort }: Question): Columns | Promise<Columns> {
    const isChosen = facetNames.some(
      (name) => (choices[name] ?? []).length > 0 && first.facets.get(name)?.isHere === false,
    );
    return isChosen || sort === 'severity' || sort === 'longest' ? allColumns() : first;
  }

  async function answerOf(question: Question, plan: Plan, found: Ranking, isWhole: boolean): Promise<Answer> {
    const { filter, sort, limit } = question;
    const columns = await columnsFor(question);
    const { rows, strange, without } = narrow(columns, found.rows, filter, language);
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
      labels: labelsOf(columns, filter.choices, language),
      strange,
      without,
      isWhole,
    };
  }

  /** `hear` is given a list that fills with what each word has found. */
  async function searched(question: Question, hear: (plan: Plan, arrived: readonly Hits[]) => void) {
    const query = question.isExact ? question.query : completed(question.query, list);
    const plan = planQuery(query, { list, documents: first.rows, exact: question.isExact, language });
    if (question.query.trim() === '') return { plan, found: everything };
    const terms = plan.phrase ? [{ word: plan.phrase, weight: 1, group: plan.phrase }] : plan.terms;
    const arrived: Hits[] = [];
    hear(plan, arrived);
    const searches = terms.map(async (term) => {
      const hits = { term, found: await search(lookUp(term.word, plan.phrase !== undefined)) };
      arrived.push(hits);
      return hits;
    });
    return { plan, found: foundBy(plan, await Promise.all(searches)) };
  }

  return {
    async ask(question, onFirst) {
      let early: ReturnType<typeof setTimeout> | undefined;
      try {
        const { plan, found } = await searched(question, (soFar, arrived) => {
          early = setTimeout(() => {
            if (arrived.some((hits) => hits.found.rows.length > 0))
              answerOf(question, soFar, foundBy(soFar, arrived), false).then(onFirst, () => undefined);
          }, patienceMs);
        });
        return await answerOf(question, plan, found, true);
      } finally {
        clearTimeout(early);
      }
    },
    async count(question) {
      const [{ found }, columns] = await Promise.all([searched(question, () => undefined), allColumns()]);
      return narrow(columns, found.rows, question.filter, language).counts;
    },
  };
}
