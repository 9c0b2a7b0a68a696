import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overflowPages, shownOfEach } from './paged.ts';

describe('how much of each list a page shows', () => {
  test('all of it while there is room', () => {
    expect(shownOfEach([3, 0, 7], 10)).toBe(7);
    expect(shownOfEach([], 10)).toBe(1);
  });

  test('long lists give way, short ones stay whole', () => {
    const shown = shownOfEach([2, 100, 100], 42);
    expect(shown).toBe(20);
  });

  test('one of each, however many there are', () => {
    expect(
      shownOfEach(
        Array.from({ length: 50 }, () => 4),
        10,
      ),
    ).toBe(1);
  });

  test('never more than the room, and never less than could be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 40 }), fc.integer({ min: 40, max: 400 }), (lengths, room) => {
        const total = (cap: number) => lengths.reduce((sum, length) => sum + Math.min(length, cap), 0);
        const shown = shownOfEach(lengths, room);
        expect(total(shown)).toBeLessThanOrEqual(room);
        if (shown < Math.max(1, ...lengths)) expect(total(shown + 1)).toBeGreaterThan(room);
      }),
    );
  });
});

test('a list that does not fit is cut into pages that hold each item once', () => {
  const items = Array.from({ length: 25 }, (_, index) => index);
  const pages = overflowPages(
    [
      { key: 'long', items },
      { key: 'short', items: [1, 2] },
    ],
    { room: 12, perPage: 10 },
  );
  expect(pages.map(({ key, number, pages: of, count }) => [key, number, of, count])).toEqual([
    ['long', 1, 3, 25],
    ['long', 2, 3, 25],
    ['long', 3, 3, 25],
  ]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
});
