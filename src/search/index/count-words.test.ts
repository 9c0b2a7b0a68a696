import { expect, test } from 'vitest';
import { wordCounter } from './count-words.ts';

test('a word counts once in each document, however it is written', () => {
  const { add, list } = wordCounter();
  add(['Café', 'cafe', 'lock', 'Lock', 'of', '503', 'x'.repeat(26)]);
  add(['LOCK', 'lock']);
  add(['café']);
  const { words, documents } = list();
  expect(words.map((word, at) => [word, documents[at]])).toEqual([
    ['cafe', 2],
    ['lock', 2],
  ]);
});
