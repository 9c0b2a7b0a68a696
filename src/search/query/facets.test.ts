import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnsFile, decodeColumns, packCodes } from './columns.ts';
import { narrow } from './facets.ts';

/** Five rows of four entries: the first entry in two languages. */
const file: ColumnsFile = {
  rows: 5,
  days: [20_515, 0, -365, -31, null],
  versions: [1],
  facets: {
    kind: { values: ['incident', 'near-miss', 'guide'], rows: packCodes([[0], [0], [0], [1], [2]]) },
    service: {
      values: ['db', 'web'],
      labels: { en: ['Database', 'Website'], fr: ['Base de données', 'Site'] },
      rows: packCodes([[0, 1], [0, 1], [0], [1], []]),
    },
    lang: { values: ['en', 'fr'], rows: packCodes([[0], [1], [0], [0], [0]]) },
  },
};
const columns = decodeColumns(file);
const all = [0, 1, 2, 3, 4];
const counted = (facet: 'kind' | 'service' | 'lang' | 'year', choices: Parameters<typeof narrow>[2]['choices']) =>
  Object.fromEntries(
    (narrow(columns, all, { choices }, 'en').counts[facet] ?? []).map(({ value, count }) => [value, count]),
  );

describe('facets', () => {
  test('an entry counts once, however many languages it has; in the languages it counts in each', () => {
    expect(counted('kind', {})).toEqual({ incident: 2, 'near-miss': 1, guide: 1 });
    expect(counted('service', {})).toEqual({ db: 2, web: 2 });
    expect(counted('lang', {})).toEqual({ en: 4, fr: 1 });
    expect(counted('year', {})).toEqual({ '2026': 1, '2025': 2 });
  });

  test('a facet counts as if its own choice were not made, and the others as if it were', () => {
    expect(counted('service', { service: ['db'] })).toEqual({ db: 2, web: 2 });
    expect(counted('kind', { service: ['db'] })).toEqual({ incident: 2 });
    expect(counted('service', { kind: ['near-miss'] })).toEqual({ web: 1 });
  });

  test('a chosen value stays in the list with nothing left', () => {
    expect(counted('service', { kind: ['guide'], service: ['db'] })).toEqual({ db: 0 });
  });

  test('says how many there would be without each choice', () => {
    const { rows, without } = narrow(columns, all, { choices: { kind: ['near-miss'], service: ['db'] } }, 'en');
    expect(rows).toEqual([]);
    expect(without).toEqual({ kind: 2, service: 1 });
  });

  test('a value that the archive lacks is named and narrows nothing', () => {
    const { rows, strange } = narrow(columns, all, { choices: { service: ['billing'], team: ['x'] } }, 'en');
    expect(rows).toEqual(all);
    expect(strange).toEqual({ service: ['billing'], team: ['x'] });
  });

  test('labels are those of the reader’s language', () => {
    const labels = (language: string) =>
      narrow(columns, all, { choices: {} }, language).counts.service?.map(({ label }) => label);
    expect(labels('fr')).toEqual(['Base de données', 'Site']);
    expect(labels('de')).toEqual(['db', 'web']);
  });

  test('days are included at both ends; what has no day is outside of every range', () => {
    expect(narrow(columns, all, { choices: {}, from: 20_150 }, 'en').rows).toEqual([0, 1, 2]);
    expect(narrow(columns, all, { choices: {}, until: 20_150 }, 'en').rows).toEqual([2, 3]);
    expect(narrow(columns, all, { choices: {}, from: 20_515, until: 20_515 }, 'en').rows).toEqual([0, 1]);
  });
});

test('every count is what choosing the value would give', () => {
  const codes = fc.uniqueArray(fc.nat(3), { maxLength: 3 });
  const value = fc.constantFrom('a', 'b', 'c', 'd');
  const row = fc.record({ service: codes, tag: codes });
  const choices = fc.record({ service: fc.uniqueArray(value), tag: fc.uniqueArray(value) }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), choices, (rows, chosen) => {
      const values = ['a', 'b', 'c', 'd'];
      const made = decodeColumns({
        rows: rows.length,
        days: rows.map(() => null),
        versions: [],
        facets: {
          service: { values, rows: packCodes(rows.map(({ service }) => service)) },
          tag: { values, rows: packCodes(rows.map(({ tag }) => tag)) },
        },
      });
      const found = rows.map((_, index) => index);
      const { counts } = narrow(made, found, { choices: chosen }, 'en');
      for (const facet of ['service', 'tag'] as const) {
        for (const { value: one, count } of counts[facet] ?? []) {
          const { rows: left } = narrow(made, found, { choices: { ...chosen, [facet]: [one] } }, 'en');
          expect(count).toBe(left.length);
        }
      }
    }),
  );
});
