import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combine, type Hits } from './combine.ts';

/** Rows by name, a letter or a number each. */
const rowOf = (name: string) => Number.parseInt(name, 36);
const hits = (word: string, found: Record<string, number>, weight = 1, group = word): Hits => ({
  term: { word, weight, group },
  found: {
    rows: Uint32Array.from(Object.keys(found), rowOf),
    scores: Float64Array.from(Object.values(found)),
  },
});
const order = (list: readonly Hits[]) => [...combine(list, 100).rows].map((row) => row.toString(36));

test('a document with both words stands above one with a single, better one', () => {
  expect(order([hits('redis', { a: 2, b: 1 }), hits('flushed', { b: 1 })])).toEqual(['b', 'a']);
});

test('the rare word decides', () => {
  const common = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [index.toString(36), 1]));
  expect(order([hits('outage', common), hits('flushdb', { '2k': 1 })])[0]).toBe('2k');
});

test('a word and its translation count once in what was asked for', () => {
  const { scoreOf } = combine([hits('panne', { a: 1 }, 1, 'panne'), hits('outage', { b: 1 }, 1, 'panne')], 100);
  expect(Math.max(scoreOf(rowOf('a')), scoreOf(rowOf('b')))).toBeCloseTo(1);
});

test('of several words for one thing the best counts, and no second one', () => {
  const deleted = hits('deleted', { a: 1, b: 1 }, 1, 'effacé');
  const removed = hits('removed', { a: 1, c: 1 }, 1, 'effacé');
  const { scoreOf, wordsOf } = combine([deleted, removed], 100);
  expect(scoreOf(rowOf('a'))).toBe(scoreOf(rowOf('c')));
  expect(wordsOf(rowOf('a'))).toHaveLength(2);
});

test('the words of a phrase are marked one by one', () => {
  expect(combine([hits('data center', { a: 1 })], 100).wordsOf(rowOf('a'))).toEqual(['data', 'center']);
});

test('a word without hits lowers nobody', () => {
  const { rows, scoreOf, wordsOf } = combine([hits('redis', { a: 1 }), hits('nowhere', {})], 100);
  expect([...rows].map((row) => [row, scoreOf(row), wordsOf(row)])).toEqual([[rowOf('a'), 1, ['redis']]]);
});

test('the order of the searches changes nothing', () => {
  const one = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.01, max: 9, noNaN: true }));
  fc.assert(
    fc.property(one, one, one, (x, y, z) => {
      const list = [hits('x', x), hits('y', y), hits('z', z)];
      const scores = ({ rows, scoreOf }: ReturnType<typeof combine>) =>
        new Map(
          rows
            .toSorted()
            .entries()
            .map(([, row]) => [row, scoreOf(row).toFixed(9)]),
        );
      expect(scores(combine([...list].reverse(), 100))).toEqual(scores(combine(list, 100)));
    }),
  );
});

test('a row keeps as much of its score as it is worth', () => {
  const found = hits('deploy', { a: 2, b: 1.5 });
  const { rows, scoreOf } = combine([found], 100, (row) => (row === rowOf('a') ? 0.5 : 1));
  expect([...rows]).toEqual([rowOf('b'), rowOf('a')]);
  expect(scoreOf(rowOf('a'))).toBe(combine([found], 100).scoreOf(rowOf('a')) / 2);
});
