import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from './stem.ts';

// Pairs from Porter's paper, step by step.
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['feed', 'feed'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['digitizer', 'digit'],
  ['hopefulness', 'hope'],
  ['triplicate', 'triplic'],
  ['electrical', 'electr'],
  ['replacement', 'replac'],
  ['adoption', 'adopt'],
  ['homologou', 'homolog'],
  ['cease', 'ceas'],
  ['controll', 'control'],
  ['generalizations', 'gener'],
])('%s is stemmed to %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('forms of one word meet', () => {
  const stems = ['connect', 'connected', 'connecting', 'connection', 'connections'].map(stem);
  expect(new Set(stems).size).toBe(1);
});

test('what is no English word stays', () => {
  for (const word of ['pg_basebackup', 'e4821', 'réseau', 'io']) expect(stem(word)).toBe(word);
});

test('a stem is never longer than its word, and never empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      const stemmed = stem(word);
      expect(stemmed.length).toBeGreaterThan(0);
      expect(stemmed.length).toBeLessThanOrEqual(word.length);
    }),
  );
});
