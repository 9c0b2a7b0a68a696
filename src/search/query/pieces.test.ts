import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, isUnspaced, lookUp, piecesOf } from './pieces.ts';

test.each([
  ['数据库', '数 据 库'],
  ['データ', 'デ ー タ'],
  ['서버가', '서 버 가'],
  ['ฐานข้อมูล', 'ฐ า น ข้ อ มู ล'],
  ['redis连接(失败)。', 'redis 连 接( 失 败)。'],
  ['超时，Redis、MySQL', '超 时， Redis、 MySQL'],
  ['l’erreur', 'l’ erreur'],
  ["(qu'elle", "(qu' elle"],
  ['“L’Œuvre”', '“L’ Œuvre”'],
  ["don't", "don't"],
  ["o'clock", "o'clock"],
  ['Übertragung', 'Übertragung'],
  ['قاعدة', 'قاعدة'],
])('%s is held as %s', (written, pieces) => {
  expect(cut(written).join(' ')).toBe(pieces);
});

test('nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const joined = piecesOf(text).map(({ text: piece, isGlued }) => (isGlued ? piece : ` ${piece}`));
      expect(joined.join('').trim()).toBe(text.split(/\s+/).join(' ').trim());
    }),
  );
});

test.each(['。'.repeat(200_000), `${'。'.repeat(200_000)}数`, "l'".repeat(100_000), 'が゙'.repeat(100_000)])(
  'a long text without a space takes no long time',
  (text) => {
    expect(
      piecesOf(text)
        .map(({ text: piece }) => piece)
        .join(''),
    ).toBe(text);
  },
  2000,
);

test('what is held in pieces is asked for as a phrase', () => {
  expect(lookUp('lock')).toBe('lock');
  expect(lookUp('数')).toBe('数');
  expect(lookUp('数据')).toBe('"数 据"');
  expect(lookUp('data center')).toBe('"data center"');
  expect(lookUp('lock', true)).toBe('"lock"');
});

test('a mixed word is of no such script', () => {
  expect(isUnspaced('数据库')).toBe(true);
  expect(isUnspaced('redis连接')).toBe(false);
  expect(isUnspaced('')).toBe(false);
});
