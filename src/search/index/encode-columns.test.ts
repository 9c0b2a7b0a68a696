import { expect, test } from 'vitest';
import { decodeColumns, unknown, valuesOf } from '../query/columns.ts';
import { encodeColumns, inColumnOrder } from './encode-columns.ts';
import type { FacetLists } from './facet-lists.ts';
import type { Row } from './row-of.ts';

const row = (id: string, day: string, lang: string, severity: string[] = []): Row => ({
  card: { id, url: `${lang}/${id}/`, lang, title: id, day },
  facets: { lang: [lang], severity },
});
const lists: FacetLists = {
  languages: ['en', 'fr'],
  values: {
    severity: [
      { value: 'sev1', label: { en: 'Severe', fr: 'Grave' } },
      { value: 'sev2', label: 'SEV 2' },
    ],
  },
};
const rows = inColumnOrder(
  [
    row('guide', '', 'en'),
    row('old', '2018', 'en', ['custom']),
    row('new', '2026-03-03', 'en', ['sev2']),
    row('new', '2026-03-03', 'fr', ['sev2']),
    row('middle', '2025-11', 'fr', ['sev1']),
  ].map((it) => ({ row: it })),
).map(({ row: it }) => it);
const files = encodeColumns(rows, lists);
const columns = decodeColumns(files.columns, files.facets);

test('rows stand newest first, versions together, what has no day at the end', () => {
  expect(rows.map(({ card }) => `${card.id} ${card.lang}`)).toEqual([
    'new en',
    'new fr',
    'middle fr',
    'old en',
    'guide en',
  ]);
  expect([...columns.entries]).toEqual([0, 0, 1, 2, 3]);
});

test('days survive, parts of a day as their first day', () => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const expected = [day('2026-03-03'), day('2026-03-03'), day('2025-11-01'), day('2018-01-01'), unknown];
  expect([...columns.days]).toEqual(expected);
  expect(columns.facets.get('year')?.values).toEqual(['2026', '2025', '2018']);
});

test('values stand in the order of the archive’s list, then by name; labels are there in each language', () => {
  const severity = columns.facets.get('severity');
  expect(severity?.values).toEqual(['sev1', 'sev2', 'custom']);
  expect(severity?.labels).toEqual({ en: ['Severe', 'SEV 2', 'custom'], fr: ['Grave', 'SEV 2', 'custom'] });
  expect(rows.map((_, index) => valuesOf(columns, 'severity', index))).toEqual([[1], [1], [0], [2], []]);
});

test('the first file has the values and names of all facets, the second the rows of those that results can do without', () => {
  expect(files.columns.facets.severity).toMatchObject({ values: ['sev1', 'sev2', 'custom'] });
  expect(files.columns.facets.severity?.rows).toBeUndefined();
  expect(files.columns.facets.lang?.rows).toBeDefined();
  expect(Object.keys(files.facets.rows)).toEqual(['severity']);
});

test('an empty archive has empty columns', () => {
  const empty = decodeColumns(encodeColumns([], lists).columns);
  expect(empty.rows).toBe(0);
  expect(empty.facets.get('year')?.values).toEqual([]);
});
