import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.ts';

/** A reader as strict as RFC 4180: quotes only around whole cells, CR LF after every row, equal rows. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = file.replace(/^\ufeff/, '');
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`No cell begins at ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(match[0].length);
  }
  return rows;
}

describe('a table', () => {
  test('says what it holds in bytes that spreadsheets read', () => {
    expect(csvOf(['what', 'days'], [['Café, "dépôt"', 3]])).toBe('\ufeffwhat,days\r\n"Café, ""dépôt""",3\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '＠x'])('runs no formula: %j', (text) => {
    expect(readCsv(csvOf(['a'], [[text]]))[1]).toEqual([`'${text}`]);
  });

  test('leaves what is not there empty, and a number a number', () => {
    expect(csvOf(['a', 'b', 'c'], [[undefined, 0, '']])).toBe('\ufeffa,b,c\r\n,0,\r\n');
    expect(csvOf(['a'], [])).toBe('\ufeffa\r\n');
  });

  test('keeps any text, but for the sign before a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\r\nb', '"', ',', '""', '\n', 'שלום, 👩‍🚒'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...back] = readCsv(csvOf(['a', 'b'], rows));
        expect(back.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＋－＝＠])/, '')))).toEqual(rows);
      }),
    );
  });
});
