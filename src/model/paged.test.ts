import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overflowPages, pageNumbers, pagesOf, shownOfEach } from './paged.ts';

describe('how much of each list a page shows', () => {
  test('all of it while there is room', () => {
    expect(shownOfEach([3, 0, 7], 10)).toBe(7);
    expect(shownOfEach([], 10)).toBe(1);
  });

  test('long lists give way, short ones stay whole', () => {
    const shown = shownOfEach([2, 100, 100], 42);
    expect(shown).toBe(20);
  });

  test('none of any, where there are more lists than room', () => {
    const lengths = Array.from({ length: 50 }, () => 4);
    expect(shownOfEach(lengths, 10)).toBe(0);
    expect(shownOfEach(lengths, 50)).toBe(1);
  });

  test('never more than the room, and never less than could be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 40 }), fc.integer({ min: 0, max: 400 }), (lengths, room) => {
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

describe('a list in pages', () => {
  test('holds each item once, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), fc.integer({ min: 1, max: 70 }), (items, perPage) => {
        const pages = pagesOf(items, perPage);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= perPage && page.pages === pages.length)).toBe(true);
      }),
    );
  });

  test('has one page where it is empty', () => {
    expect(pagesOf([], 10)).toEqual([{ items: [], number: 1, pages: 1, count: 0 }]);
  });
});

describe('the way through pages', () => {
  test.each([
    [1, 1, [1]],
    [2, 3, [1, 2, 3]],
    [1, 9, [1, 2, undefined, 9]],
    [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
    [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
    [9, 9, [1, undefined, 8, 9]],
  ])('from page %i of %i', (current, pages, numbers) => {
    expect(pageNumbers(current, pages)).toEqual(numbers);
  });

  test('leaves out no single page, and stays short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const numbers = pageNumbers(Math.min(a, b), Math.max(a, b));
        expect(numbers.length).toBeLessThanOrEqual(7);
        numbers.forEach((number, index) => {
          if (number === undefined) expect((numbers[index + 1] ?? 0) - (numbers[index - 1] ?? 0)).toBeGreaterThan(2);
        });
      }),
    );
  });
});
