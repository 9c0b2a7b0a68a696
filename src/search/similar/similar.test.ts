import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarTexts } from './similar.ts';
import type { Compared } from './similar-terms.ts';

const text = (id: string, words: string, ignored: readonly string[] = []): Compared => ({
  id,
  texts: [{ weight: 1, text: words }],
  ignored,
});

const texts = [
  text('locked', 'Adding a column locked the bookings table; lock wait timeouts in the connection pool.'),
  text('migration', 'A migration waited for a lock on the sailings table and filled the connection pool.'),
  text('certificate', 'An intermediate certificate expired and browsers refused the handshake.'),
  text('renewal', 'The renewal of a certificate stopped; the handshake failed in every browser.'),
];

describe('similar texts', () => {
  test('share their rare words, whatever ending those have', () => {
    const found = similarTexts(texts, { most: 1, least: 0.05 });
    const nearest = (id: string) => found.get(id)?.[0];
    expect(nearest('locked')?.id).toBe('migration');
    expect(nearest('renewal')?.id).toBe('certificate');
    expect(nearest('locked')?.shared).toEqual(expect.arrayContaining(['lock', 'table', 'connection', 'pool']));
  });

  test('are none where nothing is in common', () => {
    const found = similarTexts([text('a', 'disk filled'), text('b', 'leap second')], { most: 3, least: 0 });
    expect([...found.values()]).toEqual([[], []]);
  });

  test('a name that both write-ups merely belong to brings none together', () => {
    const [a, b] = [text('a', 'Lagoa crew: disk filled'), text('b', 'Lagoa crew: leap second')];
    expect(similarTexts([a, b], { most: 1, least: 0 }).get('a')).toHaveLength(1);
    const named = [a, b].map((one) => ({ ...one, ignored: ['Lagoa crew'] }));
    expect(similarTexts(named, { most: 1, least: 0 }).get('a')).toEqual([]);
  });

  test('what is not offered is left out, and the next one takes its place', () => {
    const three = [...texts, text('lock', 'A lock on a table, and the pool was full of connections.')];
    const found = similarTexts(three, { most: 1, least: 0, isOffered: (_, to) => to !== 'migration' });
    expect(found.get('locked')?.[0]?.id).toBe('lock');
  });

  test('likeness is mutual, between 0 and 1, and told in order', () => {
    const words = fc.array(fc.constantFrom('lock', 'table', 'disk', 'leap', 'second', 'pool', 'cache'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 8 }), (lists) => {
        const all = lists.map((list, index) => text(`t${index}`, list.join(' ')));
        const found = similarTexts(all, { most: all.length, least: 0 });
        const cosine = (from: string, to: string) => found.get(from)?.find(({ id }) => id === to)?.cosine;
        for (const [from, list] of found) {
          expect(list.map((one) => one.cosine)).toEqual(list.map((one) => one.cosine).toSorted((a, b) => b - a));
          for (const one of list) {
            expect(one.id).not.toBe(from);
            expect(one.cosine).toBeLessThanOrEqual(1 + 1e-9);
            const back = cosine(one.id, from);
            if (back !== undefined) expect(back).toBeCloseTo(one.cosine, 9);
          }
        }
      }),
    );
  });

  test('none, one and many equal texts are no trouble', () => {
    expect(similarTexts([], { most: 3, least: 0 }).size).toBe(0);
    expect(similarTexts([text('a', '')], { most: 3, least: 0 }).get('a')).toEqual([]);
    const same = Array.from({ length: 40 }, (_, index) => text(`t${index}`, 'lock on the table'));
    for (const list of similarTexts(same, { most: 3, least: 0.1 }).values()) expect(list.length).toBeLessThanOrEqual(3);
  });
});
