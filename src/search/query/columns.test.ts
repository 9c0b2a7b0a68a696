import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumns, packCodes, valuesOf } from './columns.ts';

const codes = (row: fc.ArrayConstraints) => fc.array(fc.array(fc.nat({ max: 60_000 }), row), { maxLength: 40 });

test.each([
  ['one each', { minLength: 1, maxLength: 1 }],
  ['none, one or several', { maxLength: 3 }],
])('the values of rows with %s survive, as JSON too', (_, length) => {
  fc.assert(
    fc.property(codes(length), (rows) => {
      const file = { rows: rows.length, days: rows.map(() => null), versions: [] };
      const text = JSON.stringify({ ...file, facets: { tag: { values: [], rows: packCodes(rows) } } });
      const columns = decodeColumns(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text))));
      expect(rows.map((_row, at) => valuesOf(columns, 'tag', at))).toEqual(rows);
    }),
  );
});
