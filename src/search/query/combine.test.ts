import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combine, type Hits } from './combine.ts';

const hits = (word: string, found: Record<string, number>, weight = 1, group = word): Hits => ({
  term: { word, weight, group },
  found: Object.entries(found).map(([id, score]) => ({ id, score })),
});
const order = (list: readonly Hits[]) => combine(list, 100).map(({ id }) => id);

test('a document with both words stands above one with a single, better one', () => {
  expect(order([hits('redis', { a: 2, b: 1 }), hits('flushed', { b: 1 })])).toEqual(['b', 'a']);
});

test('the rare word decides', () => {
  const common = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`d${index}`, 1]));
  expect(order([hits('outage', common), hits('flushdb', { rare: 1 })])[0]).toBe('rare');
});

test('a word and its translation count once in what was asked for', () => {
  const [first] = combine([hits('panne', { a: 1 }, 1, 'panne'), hits('outage', { b: 1 }, 1, 'panne')], 100);
  expect(first?.score).toBeCloseTo(1);
});

test('of several words for one thing the best counts, and no second one', () => {
  const deleted = hits('deleted', { a: 1, b: 1 }, 1, 'effacé');
  const removed = hits('removed', { a: 1, c: 1 }, 1, 'effacé');
  const [first, second] = combine([deleted, removed], 100);
  expect(first?.score).toBe(second?.score);
  expect(first?.words).toHaveLength(2);
});

test('the words of a phrase are marked one by one', () => {
  expect(combine([hits('"data center"', { a: 1 })], 100)[0]?.words).toEqual(['data', 'center']);
});

test('a word without hits lowers nobody', () => {
  const [found] = combine([hits('redis', { a: 1 }), hits('nowhere', {})], 100);
  expect(found).toEqual({ id: 'a', score: 1, words: ['redis'] });
});

test('the order of the searches changes nothing', () => {
  const one = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.01, max: 9, noNaN: true }));
  fc.assert(
    fc.property(one, one, one, (x, y, z) => {
      const list = [hits('x', x), hits('y', y), hits('z', z)];
      const scores = (ranked: ReturnType<typeof combine>) =>
        new Map(ranked.map(({ id, score }) => [id, score.toFixed(9)]));
      expect(scores(combine([...list].reverse(), 100))).toEqual(scores(combine(list, 100)));
    }),
  );
});
