import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagefindMark } from '../query/fragment.ts';
import { rowName } from '../query/row-name.ts';
import { cborOf } from './cbor-writer.ts';
import { nameRows } from './name-rows.ts';
import { type PagefindMeta, readMeta, writeMeta } from './pagefind-meta.ts';

const textItem = (written: string) => cborOf(({ text }) => text(written));
const listed = (meta: PagefindMeta) => Buffer.concat([Buffer.from(pagefindMark), writeMeta(meta)]);
const metaOf = (words: readonly number[]): PagefindMeta => ({
  version: textItem('1.6.0'),
  pages: words.map((count) => ({ id: '', words: count, rest: textItem('') })),
  chunks: [['a', 'z', 'v_0']],
  // No filters, no orders, one name of metadata.
  rest: Buffer.from([0x80, 0x80, 0x81, ...textItem('title')]),
});

test('every page gets the name of its row, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 90_000 }), { maxLength: 1500 }), (words) => {
      const meta = metaOf(words);
      const named = readMeta(nameRows(listed(meta)).subarray(pagefindMark.length));
      expect(named.pages.map(({ id }) => id)).toEqual(words.map((_, row) => rowName(row)));
      expect(named.pages.map((page) => page.words)).toEqual(words);
      expect(named.chunks).toEqual(meta.chunks);
      expect(Buffer.from(named.rest)).toEqual(Buffer.from(meta.rest));
    }),
    { numRuns: 20 },
  );
});

test('a list that is cut off or something else is not read', () => {
  const whole = listed(metaOf([300, 400, 500]));
  expect(() => nameRows(whole.subarray(0, 24))).toThrow(/not in the format/);
  expect(() => nameRows(Buffer.from('<!doctype html><html>'))).toThrow(/not in the format/);
});
