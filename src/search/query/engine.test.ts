import { describe, expect, test, vi } from 'vitest';
import { type ColumnsFile, decodeColumns, type FacetsFile, packCodes } from './columns.ts';
import { type ArchiveFiles, createEngine, type SearchIndex } from './engine.ts';
import type { Answer, Question } from './question.ts';
import { wordList } from './word-list.ts';

/** Three rows of two entries: the first in English and French. */
const file: ColumnsFile = {
  rows: 3,
  days: [20_515, 0, -365],
  versions: [1],
  facets: {
    kind: { values: ['incident'], rows: packCodes([[0], [0], [0]]) },
    lang: { values: ['en', 'fr'], rows: packCodes([[0], [1], [0]]) },
    severity: { values: ['sev1', 'sev2'], labels: { en: ['Severe', 'SEV 2'], fr: ['Grave', 'SEV 2'] } },
    gate: { values: ['tests:missed'], labels: { en: ['Unit tests'] } },
  },
};
const more: FacetsFile = {
  minutes: [182, 182, null],
  rows: { severity: packCodes([[0], [0], [1]]), gate: packCodes([[0], [0], []]) },
};
const cards = ['locked', 'verrou', 'certificate'].map((title, row) => ({
  id: row < 2 ? 'a' : 'b',
  url: `${title}/`,
  lang: row === 1 ? 'fr' : 'en',
  title,
  day: '2026-03-03',
  values: row < 2 ? { severity: ['sev1'], gate: ['tests:missed'] } : {},
}));
const files: ArchiveFiles = {
  list: wordList([
    ['lock', 2],
    ['verrou', 1],
    ['certificate', 1],
    ['expired', 1],
  ]),
  columns: decodeColumns(file),
  allColumns: vi.fn(async () => decodeColumns(file, more)),
  card: async (row) => cards[row] ?? { id: '', url: '', lang: '', title: '', day: '' },
};
const hits: Readonly<Record<string, readonly number[]>> = {
  lock: [0, 2],
  verrou: [1],
  certificate: [2],
  expired: [2],
  '"lock wait"': [0],
};
const search: SearchIndex = async (words) => {
  const rows = hits[words] ?? [];
  return { rows: Uint32Array.from(rows), scores: Float64Array.from(rows, (_, at) => 1 / (at + 1)) };
};
const question = (query: string, more: Partial<Question> = {}): Question => ({
  query,
  isExact: false,
  filter: { choices: {} },
  sort: 'relevance',
  limit: 10,
  ...more,
});
const titles = ({ results }: Answer) => results.map(({ card }) => card.title);

describe('an answer', () => {
  const { ask, count } = createEngine({ search, files, language: 'en' });

  test('holds each write-up once, in the reader’s language, and quotes the text that matched', async () => {
    const answer = await ask(question('verrou'));
    expect(titles(answer)).toEqual(['locked']);
    expect(answer.results[0]).toMatchObject({ textRow: 1, severity: 'Severe', gates: [['Unit tests', 'missed']] });
  });

  test('shows the language that was chosen', async () => {
    expect(titles(await ask(question('verrou', { filter: { choices: { lang: ['fr'] } } })))).toEqual(['verrou']);
  });

  test('without a query is the archive, by its columns', async () => {
    const answer = await ask(question('', { sort: 'oldest' }));
    expect(titles(answer)).toEqual(['certificate', 'locked']);
    expect(answer).toMatchObject({ total: 2, unfiltered: 2, isWhole: true });
  });

  test('to a phrase is what holds it word for word', async () => {
    const answer = await ask(question('"lock wait"'));
    expect(titles(answer)).toEqual(['locked']);
    expect(answer.results[0]?.words).toEqual(['lock', 'wait']);
  });

  test('counts what the filters leave out', async () => {
    const answer = await ask(question('certificate', { filter: { choices: { severity: ['sev1'] } } }));
    expect(answer).toMatchObject({ total: 0, unfiltered: 1, without: { severity: 1 } });
  });

  test('needs the facets only when one is chosen, sorted by or counted', async () => {
    const loaded = vi.mocked(files.allColumns);
    loaded.mockClear();
    const answer = await ask(
      question('lock', { filter: { choices: { lang: ['en'], year: ['2026'] } }, sort: 'newest' }),
    );
    expect(answer.results[0]).toMatchObject({ severity: 'Severe', gates: [['Unit tests', 'missed']] });
    expect(loaded).not.toHaveBeenCalled();
    expect(await count(question('lock'))).toMatchObject({
      severity: [
        { value: 'sev1', label: 'Severe', count: 1 },
        { value: 'sev2', label: 'SEV 2', count: 1 },
      ],
    });
    expect(titles(await ask(question('', { sort: 'longest' })))).toEqual(['locked', 'certificate']);
    const chosen = await ask(question('lock', { filter: { choices: { severity: ['sev2'], gate: ['nope'] } } }));
    expect(titles(chosen)).toEqual(['certificate']);
    expect(chosen).toMatchObject({ labels: { severity: { sev2: 'SEV 2' } }, strange: { gate: ['nope'] } });
    expect(loaded).toHaveBeenCalledTimes(3);
  });

  test('names no word that hardly begins like the one that is missing', async () => {
    expect(await ask(question('cerebrospinal'))).toMatchObject({ total: 0, like: [] });
  });

  test('that found nothing names words that are like the one that is missing', async () => {
    const answer = await ask(question('certxyzqqq'));
    expect(answer).toMatchObject({ total: 0, like: ['certificate'] });
  });

  test('has no more results than asked for, and says how many there are', async () => {
    const answer = await ask(question('', { limit: 1 }));
    expect(answer.results).toHaveLength(1);
    expect(answer.total).toBe(2);
  });
});

test('what some words found is shown after a moment, while another word is still looked up', async () => {
  vi.useFakeTimers();
  let release = () => {};
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: SearchIndex = async (words) => {
    if (words === 'expired') await waiting;
    return await search(words);
  };
  const seen: Answer[] = [];
  const whole = createEngine({ search: slow, files, language: 'en' }).ask(question('lock expired'), (answer) =>
    seen.push(answer),
  );
  await vi.advanceTimersByTimeAsync(200);
  expect(seen.map((answer) => [answer.isWhole, ...titles(answer)])).toEqual([[false, 'locked', 'certificate']]);
  release();
  expect(titles(await whole)).toEqual(['certificate', 'locked']);
  vi.useRealTimers();
});
