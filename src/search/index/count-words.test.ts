import { expect, test } from 'vitest';
import { wordCounter } from './count-words.ts';

test('a word counts once in each document, however it is written', () => {
  const { add, list } = wordCounter();
  add(['Café', 'cafe', 'lock', 'Lock', 'x', 'x'.repeat(61)]);
  add(['LOCK', 'lock']);
  add(['café']);
  const { words, documents } = list();
  expect(words.map((word, at) => [word, documents[at]])).toEqual([
    ['cafe', 2],
    ['lock', 2],
  ]);
});

test('of a script without spaces its letters are listed', () => {
  const { add, list } = wordCounter();
  add(['数据', '数', '서버']);
  expect(list().words).toEqual(['据', '数', '버', '서']);
});

test('whatever may be asked for is listed: codes, short words, the parts of a name', () => {
  const { add, list } = wordCounter();
  add(['VM', '503', '0x80070005', 'OrderTimeout']);
  expect(list().words).toEqual(['0x80070005', '503', 'order', 'ordertimeout', 'timeout', 'vm']);
});
