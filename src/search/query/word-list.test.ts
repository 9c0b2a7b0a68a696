import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWords, encodeWords, wordList } from './word-list.ts';

const words = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^(?:a{30})?[a-c0-9é]{2,40}$/), fc.integer({ min: 1, max: 9999 })),
  {
    selector: ([word]) => word,
  },
);

test('a list reads back as it was written', () => {
  fc.assert(
    fc.property(words, (entries) => {
      const list = decodeWords(encodeWords(wordList(entries)));
      for (const [word, documents] of entries) expect(list.count(word)).toBe(documents);
      expect(list.words).toHaveLength(entries.length);
    }),
  );
});

test('a word that is not in the list has no documents', () => {
  expect(wordList([['lock', 3]]).count('locks')).toBe(0);
});

test('a prefix gives the words that begin with it', () => {
  const list = wordList([
    ['lock', 1],
    ['locked', 1],
    ['log', 1],
    ['slow', 1],
  ]);
  const [from, to] = list.range('lock');
  expect(list.words.slice(from, to)).toEqual(['lock', 'locked']);
});
