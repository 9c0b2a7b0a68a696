import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnsFile, decodeColumns, packCodes } from './columns.ts';
import { type Sort, sortRows, sorts } from './sort.ts';

const columnsOf = (
  rows: readonly { readonly day: number | null; readonly minutes: number | null; readonly severity: number | null }[],
) => {
  let last = 0;
  const file: ColumnsFile = {
    rows: rows.length,
    days: rows.map(({ day }) => {
      if (day === null) return null;
      const step = day - last;
      last = day;
      return step;
    }),
    versions: [],
    facets: {
      severity: {
        values: ['sev1', 'sev2', 'sev3'],
        rows: packCodes(rows.map(({ severity }) => (severity === null ? [] : [severity]))),
      },
    },
  };
  return decodeColumns(file, { minutes: rows.map(({ minutes }) => minutes), rows: {} });
};

describe('sorting', () => {
  const columns = columnsOf([
    { day: 300, minutes: 5, severity: 2 },
    { day: 200, minutes: null, severity: 0 },
    { day: null, minutes: null, severity: null },
    { day: 100, minutes: 600, severity: 0 },
  ]);
  test.each<[Sort, number[]]>([
    ['relevance', [2, 0, 3, 1]],
    ['newest', [0, 1, 3, 2]],
    ['oldest', [3, 1, 0, 2]],
    ['severity', [1, 3, 0, 2]],
    ['longest', [3, 0, 1, 2]],
  ])('%s', (sort, expected) => {
    expect(sortRows([2, 0, 3, 1], sort, columns)).toEqual(expected);
  });
});

test('sorting keeps every row, and what is not known stands at the end', () => {
  const known = fc.option(fc.integer({ min: -40_000, max: 40_000 }), { nil: null });
  const row = fc.record({
    day: known,
    minutes: fc.option(fc.nat(10_000), { nil: null }),
    severity: fc.option(fc.nat(2), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.constantFrom(...sorts), (rows, sort) => {
      const sorted = sortRows([...rows.keys()], sort, columnsOf(rows)).map((index) => rows[index]);
      expect(new Set(sorted)).toEqual(new Set(rows));
      const keys = { newest: 'day', oldest: 'day', severity: 'severity', longest: 'minutes' } as const;
      if (sort === 'relevance') return;
      const isKnown = sorted.map((item) => item?.[keys[sort]] !== null);
      expect(isKnown).toEqual(isKnown.toSorted((a, b) => Number(b) - Number(a)));
    }),
  );
});
