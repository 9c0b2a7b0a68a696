import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cborReader } from './cbor.ts';
import { cborOf } from './cbor-writer.ts';

test('the examples of RFC 8949 are passed as one item each', () => {
  // 10, 1000, 1000000, -100, "IETF", [1, [2, 3], [4, 5]]
  for (const hex of ['0a', '1903e8', '1a000f4240', '3863', '6449455446', '8301820203820405']) {
    const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
    const reader = cborReader(bytes);
    reader.skip();
    expect(reader.place()).toBe(bytes.length);
  }
});

test('lists of texts are read as they were written, whatever their length', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 300 }), (texts) => {
      const reader = cborReader(
        cborOf(({ list, text }) => {
          list(texts.length);
          texts.forEach(text);
        }),
      );
      const length = reader.list();
      expect(Array.from({ length }, () => reader.text())).toEqual(texts);
    }),
  );
});

test('numbers are read as they were written, and as short as they can be', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 })), (numbers) => {
      const reader = cborReader(cborOf(({ number }) => numbers.forEach(number)));
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
  const sizes = [23, 24, 255, 256, 65_535, 65_536, -24, -25].map(
    (value) => cborOf(({ number }) => number(value)).length,
  );
  expect(sizes).toEqual([1, 2, 2, 3, 3, 5, 1, 2]);
});

test('a long text and a long list have long heads', () => {
  const reader = cborReader(
    cborOf(({ text, list }) => {
      text('x'.repeat(70_000));
      list(70_000);
    }),
  );
  expect(reader.text()).toHaveLength(70_000);
  expect(reader.list()).toBe(70_000);
});

test.each([
  ['that end too early', [0x82, 0x01]],
  ['of a map', [0xa1, 0x01, 0x02]],
  ['of an endless list', [0x9f]],
])('bytes %s are refused', (_, bytes) => {
  expect(() => cborReader(Uint8Array.from(bytes)).skip()).toThrow(/format of 1\.6/);
});
