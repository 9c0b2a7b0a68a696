import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  emptyState,
  mostPages,
  readState,
  type SearchState,
  sortOf,
  toggled,
  writeState,
} from './address.ts';
import { facetNames } from './facet-names.ts';
import { sorts } from './sort.ts';

describe('the address of a search', () => {
  test('holds what was asked, in a fixed order', () => {
    const state: SearchState = {
      ...emptyState,
      query: 'lock wait',
      choices: { gate: ['code-review:missed'], service: ['db', 'web'] },
      from: '2025-01-01',
      sort: 'newest',
      page: 2,
    };
    expect(writeState(state)).toBe(
      '?q=lock+wait&service=db&service=web&gate=code-review%3Amissed&from=2025-01-01&sort=newest&page=2',
    );
    expect(writeState(emptyState)).toBe('');
  });

  test.each([
    ['an unknown parameter', '?colour=red', emptyState],
    ['an unknown order', '?sort=upside-down', emptyState],
    ['a page that is none', '?page=-3', emptyState],
    ['a page far too high', '?page=9999', { ...emptyState, page: mostPages }],
    ['a day that is none', '?from=2025-13-45&to=soon', emptyState],
    ['a value twice', '?service=db&service=db', { ...emptyState, choices: { service: ['db'] } }],
    ['control characters', '?q=a%00b%0Ac', { ...emptyState, query: 'a b c' }],
    ['a broken escape', '?q=%E0%A4%A', { ...emptyState, query: readState('?q=%E0%A4%A').query }],
  ])('reads %s as something sensible', (_, search, expected) => {
    expect(readState(search)).toEqual(expected);
  });

  test('orders by relevance with a query, and by day without', () => {
    expect(sortOf(emptyState)).toBe('newest');
    expect(sortOf({ ...emptyState, query: 'redis' })).toBe('relevance');
    expect(sortOf({ ...emptyState, query: 'redis', sort: 'oldest' })).toBe('oldest');
  });

  test('a value is chosen and taken back, from the first page', () => {
    const chosen = toggled({ ...emptyState, page: 3 }, 'service', 'db');
    expect(chosen).toEqual({ ...emptyState, choices: { service: ['db'] } });
    expect(toggled(chosen, 'service', 'db')).toEqual(emptyState);
  });
});

test('a state written and read is the same state', () => {
  const part = fc.integer({ min: 10, max: 28 });
  const day = fc.oneof(
    fc.constant(''),
    fc
      .tuple(fc.integer({ min: 1990, max: 2099 }), fc.constantFrom('', '-02', '-11'), part)
      .map(([year, month, date]) => `${year}${month}${month && `-${date}`}`),
  );
  const values = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9:._+&=#%é-]{1,20}$/), { minLength: 1, maxLength: 4 });
  const state: fc.Arbitrary<SearchState> = fc.record(
    {
      query: fc
        .string({ unit: 'grapheme', maxLength: 60 })
        .map((text) => readState(writeState({ ...emptyState, query: text })).query),
      isExact: fc.boolean(),
      choices: fc
        .dictionary(fc.constantFrom(...facetNames), values)
        .map((all) => Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.sort()]))),
      from: day,
      to: day,
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: mostPages }),
    },
    { requiredKeys: ['query', 'isExact', 'choices', 'from', 'to', 'page'] },
  );
  fc.assert(
    fc.property(state, (given) => {
      expect(readState(writeState(given))).toEqual(given);
    }),
  );
});

test('any address at all gives a state whose address is read as that state', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (search) => {
      const state = readState(search);
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
});

test.each([
  ['2026-03-03', 20_515, 20_515],
  ['2026-02', 20_485, 20_512],
  ['2024', 19_723, 20_088],
])('%s begins and ends on a day', (day, first, last) => {
  expect(dayNumber(day, 'first')).toBe(first);
  expect(dayNumber(day, 'last')).toBe(last);
});
