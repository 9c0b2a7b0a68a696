import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, isKnown, nearestWord, splitWord } from './correct.ts';
import { wordList } from './word-list.ts';

const list = wordList([
  ['certificate', 5],
  ['deploy', 9],
  ['deployment', 4],
  ['cache', 7],
  ['cash', 1],
  ['invalidation', 2],
  ['zebra', 1],
]);

test.each([
  ['lock', 'lock', 0],
  ['lokc', 'lock', 1],
  ['certifcate', 'certificate', 1],
  ['cat', 'certificate', 3],
])('%s is %s after %i edits', (a, b, edits) => {
  expect(distance(a, b, 2)).toBe(edits);
});

test('a distance is the same both ways, and 0 only between equals', () => {
  const word = fc.stringMatching(/^[a-d]{0,6}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 6)).toBe(distance(b, a, 6));
      expect(distance(a, b, 6) === 0).toBe(a === b);
    }),
  );
});

test('an ending that the archive uses otherwise does not make a word unknown', () => {
  expect(isKnown('deploys', list)).toBe(true);
  expect(isKnown('deploying', list)).toBe(true);
  expect(isKnown('employ', list)).toBe(false);
});

test('of two words equally near the more frequent one is offered', () => {
  expect(nearestWord('cashe', list)).toBe('cache');
});

test('a slip in the first letter is found too', () => {
  expect(nearestWord('xebra', list)).toBe('zebra');
});

test('a word far from everything has no nearest', () => {
  expect(nearestWord('photosynthesis', list)).toBeUndefined();
});

test('only halves that two documents or more hold split a word', () => {
  expect(splitWord('cacheinvalidation', list)).toEqual(['cache', 'invalidation']);
  expect(splitWord('cachezebra', list)).toBeUndefined();
});
