import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const marked = (text: string, words: string[]) =>
  excerptOf(text, words)
    .pieces.filter(({ isMarked }) => isMarked)
    .map(({ text: piece }) => piece);

test('the window holds as many different matches as it can, and marks them', () => {
  const text = `lock ${filler(60)} the lock wait timeout exceeded ${filler(60)}`;
  expect(marked(text, ['exceeded', 'timeout', 'lock'])).toEqual(['lock', 'timeout exceeded']);
});

test('a class name is marked by its part, punctuation and accents aside', () => {
  expect(marked('It threw a NullPointerException, once.', ['pointer'])).toEqual(['NullPointerException,']);
  expect(marked('une panne réseau', ['reseau'])).toEqual(['réseau']);
});

test('where words have no spaces, only the letters in a row are marked', () => {
  expect(marked('数据中心的数据库连接池耗尽', ['数据', '据库'])).toEqual(['数据', '数据库']);
  expect(marked('服务器redis连接失败。', ['redis', '失败'])).toEqual(['redis', '失败。']);
  expect(excerptOf('数据库 连接', ['连']).pieces.map(({ text }) => text)).toEqual(['数据库 ', '连', '接']);
});

test('of an elision the word is marked', () => {
  expect(marked('Coller l’erreur ici', ['erreur'])).toEqual(['erreur']);
});

test('a text without the words has no excerpt', () => {
  expect(excerptOf('nothing here', ['lock']).pieces).toEqual([]);
});

test('names and identifiers are shown only when the text itself holds none of the words', () => {
  const text = 'The cache was empty. ⁂ Fare cache redis PrimaryDB cache cache';
  expect(excerptOf(text, ['cache']).pieces[0]?.text).toBe('The ');
  expect(marked(text, ['redis'])).toEqual(['redis']);
});

test('the pieces join to a part of the text', () => {
  const word = fc.constantFrom('lock', 'wait', 'the', 'timeout', 'a', 'b', '数据库lock', 'l’erreur');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const text = words.join(' ');
      const joined = excerptOf(text, ['lock'])
        .pieces.map((piece) => piece.text)
        .join('')
        .replace(/^… | …$/g, '');
      expect(text).toContain(joined);
    }),
  );
});
