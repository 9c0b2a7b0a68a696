import { expect, test } from 'vitest';
import { createSource } from '../../compile/positions.ts';
import { byteColumn, displayWidth } from './columns.ts';

test.each([
  ['plain', 'abc|d', 4, 4, 3],
  ['an accent', 'é|d', 2, 3, 1],
  ['an emoji', '😀 é |x', 6, 9, 5],
  ['a combining accent', 'e\u0301|x', 3, 4, 1],
  ['wide letters', '火事|x', 3, 7, 4],
  ['the second line after CRLF', 'é\r\né|x', 2, 3, 1],
  ['a line after a lone CR', 'é\ré|x', 2, 3, 1],
  ['a byte-order mark', '\ufeffé|x', 2, 3, 1],
  ['the end of a last line without a line break', 'a\né|', 2, 3, 1],
  ['a tab', '\té|', 3, 4, undefined],
])('%s: columns in UTF-16 units, in bytes and on the screen', (_, marked, utf16, bytes, width) => {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const point = createSource('a', text).point(offset);
  expect(point.column).toBe(utf16);
  expect(byteColumn(text, point)).toBe(bytes);
  if (width !== undefined) expect(displayWidth(text.slice(offset - utf16 + 1, offset))).toBe(width);
});
