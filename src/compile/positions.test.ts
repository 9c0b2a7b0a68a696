import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSource } from './positions.ts';

const pointOf = (text: string, offset: number) => {
  const { line, column } = createSource('a.mdx', text).point(offset);
  return `${line}:${column}`;
};

test('lines end at LF, CRLF and a lone CR', () => {
  expect([...'a\nb\r\nc\rd'].map((_, offset) => pointOf('a\nb\r\nc\rd', offset))).toEqual([
    ...['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '3:2', '4:1'],
  ]);
});

test('columns count as an editor does: an emoji is two, a combining accent one', () => {
  expect(pointOf('😀 é{a}', 5)).toBe('1:6');
});

test('a byte-order mark takes no column', () => {
  expect(pointOf('\ufeffab\nc', 1)).toBe('1:1');
  expect(pointOf('\ufeffab\nc', 4)).toBe('2:1');
});

test('the end of a text without a line break is a place', () => {
  expect(pointOf('ab', 2)).toBe('1:3');
  expect(pointOf('ab\n', 3)).toBe('2:1');
  expect(pointOf('ab', 99)).toBe('1:3');
});

const texts = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', '\u2028', '\t'), { maxLength: 40 })
  .chain((parts) => fc.tuple(fc.constant(parts.join('')), fc.boolean()));

test('from offset to point and back', () => {
  fc.assert(
    fc.property(texts, ([text, hasMark]) => {
      const source = createSource('a.mdx', hasMark ? `\ufeff${text}` : text);
      for (let offset = hasMark ? 1 : 0; offset <= source.text.length; offset++) {
        const { line, column } = source.point(offset);
        expect(source.offset(line, column)).toBe(offset);
      }
    }),
  );
});
