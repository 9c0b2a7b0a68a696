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

test('a text without the words has no excerpt', () => {
  expect(excerptOf('nothing here', ['lock']).pieces).toEqual([]);
});

test('names and identifiers are shown only when the text itself holds none of the words', () => {
  const text = 'The cache was empty. ⁂ Fare cache redis PrimaryDB cache cache';
  expect(excerptOf(text, ['cache']).pieces[0]?.text).toBe('The ');
  expect(marked(text, ['redis'])).toEqual(['redis']);
});

test('the pieces join to a part of the text', () => {
  const word = fc.constantFrom('lock', 'wait', 'the', 'timeout', 'a', 'b');
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
