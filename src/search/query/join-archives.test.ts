import { expect, test } from 'vitest';
import { type ColumnsFile, decodeColumns, packCodes } from './columns.ts';
import { createEngine } from './engine.ts';
import { joinArchives, type Member } from './join-archives.ts';
import type { Question } from './question.ts';
import { wordList } from './word-list.ts';

const columnsOf = (services: readonly string[], labels: readonly string[]): ColumnsFile => ({
  rows: services.length,
  days: services.map((_, at) => (at === 0 ? 20_000 : -1)),
  versions: [],
  facets: {
    lang: { values: ['en'], rows: packCodes(services.map(() => [0])) },
    service: { values: services, labels: { en: labels } },
  },
});

function member(name: string, services: readonly string[], hits: readonly number[], base?: string): Member {
  const labels = services.map((id) => `${name} ${id}`);
  const file = columnsOf(services, labels);
  const more = { minutes: services.map(() => null), rows: { service: packCodes(services.map((_, at) => [at])) } };
  return {
    name,
    ...(base && { base }),
    files: {
      list: wordList([['lock', hits.length]]),
      columns: decodeColumns(file),
      allColumns: async () => decodeColumns(file, more),
      card: async (row) => ({ id: `${name}-${row}`, url: `p/${row}/`, lang: 'en', title: `${name} ${row}`, day: '' }),
    },
    search: async () => ({ rows: Uint32Array.from(hits), scores: Float64Array.from(hits, () => 1) }),
  };
}

const question = (choices = {}): Question => ({
  query: 'lock',
  isExact: false,
  filter: { choices },
  sort: 'relevance',
  limit: 10,
});
const engine = (members: readonly Member[]) => createEngine({ ...joinArchives(members), language: 'en' });
const ask = (members: readonly Member[], choices = {}) => engine(members).ask(question(choices));

const ours = member('Ours', ['api', 'jobs'], [1]);
const theirs = member('Theirs', ['api', 'pages', 'mail'], [0], 'https://theirs.example/');

test('two archives answer as one, and each result says where it is', async () => {
  const { results, total } = await ask([ours, theirs]);
  expect(total).toBe(2);
  const found = new Map(results.map(({ card }) => [card.id, card.from]));
  expect(found.get('Ours-1')).toBeUndefined();
  expect(found.get('Theirs-0')).toEqual({ name: 'Theirs', base: 'https://theirs.example/' });
});

test('a reader narrows to one archive, and to a service that both have', async () => {
  const counts = await engine([ours, theirs]).count(question());
  expect(counts.service?.map(({ label, count }) => [label, count])).toEqual([
    ['Ours api', 1],
    ['Ours jobs', 1],
  ]);
  expect(counts.archive?.map(({ value, count }) => [value, count])).toEqual([
    ['Ours', 1],
    ['Theirs', 1],
  ]);
  expect((await ask([ours, theirs], { archive: ['Theirs'] })).results.map(({ card }) => card.id)).toEqual(['Theirs-0']);
  expect((await ask([ours, theirs], { service: ['api'] })).results.map(({ card }) => card.id)).toEqual(['Theirs-0']);
});

test('equal rows of two archives are two texts', async () => {
  const same = member('Theirs', ['api', 'jobs'], [1], 'https://theirs.example/');
  const { results } = await ask([ours, same]);
  expect(results.map(({ card }) => card.id).sort()).toEqual(['Ours-1', 'Theirs-1']);
});

test('a word that is rare in a large archive is not drowned by a small one where it is everywhere', async () => {
  const small = member('Small', ['a'], [0], 'https://small.example/');
  const large = member(
    'Large',
    Array.from({ length: 50 }, (_, at) => `s${at}`),
    [7],
  );
  const { search } = joinArchives([large, small]);
  const { rows, scores } = await search('lock');
  expect([...rows]).toEqual([7, 50]);
  // Alone, the one hit of the small archive would have weighed less for standing in every document.
  expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
});

test('an archive that stops answering finds nothing, and the others do', async () => {
  const broken = { ...theirs, search: async () => Promise.reject(new Error('offline')) };
  expect((await ask([ours, broken])).results.map(({ card }) => card.id)).toEqual(['Ours-1']);
});

test('a row is of the archive that it came with', () => {
  const empty = member('Empty', [], [], 'https://empty.example/');
  const { place } = joinArchives([ours, empty, theirs]);
  expect([0, 1, 2, 4].map(place)).toEqual([
    { member: 0, row: 0 },
    { member: 0, row: 1 },
    { member: 2, row: 0 },
    { member: 2, row: 2 },
  ]);
});
