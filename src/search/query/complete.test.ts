import { expect, test } from 'vitest';
import { completed } from './complete.ts';
import { wordList } from './word-list.ts';

const list = wordList([
  ['redeploy', 3],
  ['redis', 9],
  ['reds', 1],
  ['about', 40],
  ['absent', 2],
]);

test.each([
  ['re', 'redis'],
  ['lock r', 'lock redis'],
  ['redep', 'redeploy'],
  ['REDE', 'redeploy'],
  ['ab', 'absent'],
  ["l'ab", "l'absent"],
])('%s is searched as %s', (typed, searched) => {
  expect(completed(typed, list)).toBe(searched);
});

test.each([
  'redis',
  'reds',
  'xy',
  'redis ',
  '"re',
  '"redis lo"',
  'a',
  '',
  'error 50',
  '数',
  'node.re',
  'a|re',
  '12re',
  'lock -re',
])('%s stays as it is', (typed) => {
  expect(completed(typed, list)).toBe(typed);
});
