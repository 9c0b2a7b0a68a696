import { expect, test } from 'vitest';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { anniversariesByDay, isRememberedOn, onThisDay, thisWeek, weekOf } from './on-this-day.ts';

const published = (id: string, fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ status: 'published', ...fields }, { id });

test('29 February is remembered on the 28th, except in a leap year', () => {
  expect(isRememberedOn('2024-02-29', '2026-02-28')).toBe(true);
  expect(isRememberedOn('2024-02-29', '2028-02-28')).toBe(false);
  expect(isRememberedOn('2024-02-29', '2028-02-29')).toBe(true);
  expect(isRememberedOn('2024-02-28', '2028-02-28')).toBe(true);
});

test('nothing is remembered before a year is over', () => {
  expect(isRememberedOn('2026-06-01', '2026-06-01')).toBe(false);
  expect(isRememberedOn('2027-06-01', '2026-06-01')).toBe(false);
  expect(isRememberedOn('2025-06-01', '2026-06-01')).toBe(true);
});

test('the day is that of the start, on the clocks of the archive', () => {
  const late = published('2025-05-31-late', { times: { started: '2025-05-31T23:30Z' } });
  const archive = archiveOf(late);
  const inParis = { ...archive, settings: { ...archive.settings, timeZone: 'Europe/Paris' } };
  expect(onThisDay(archive)).toEqual([]);
  expect(onThisDay(inParis).map(({ entry }) => entry)).toEqual([late]);
});

test('a week begins on Monday and may reach into another year', () => {
  expect(weekOf('2026-06-01')[0]).toBe('2026-06-01');
  expect(weekOf('2026-06-07')[0]).toBe('2026-06-01');
  expect(weekOf('2025-12-31').at(-1)).toBe('2026-01-04');
  const archive = archiveOf(
    published('2023-01-02-new-year'),
    published('2024-12-29-before'),
    published('2024-12-28-out'),
  );
  const ids = thisWeek({ ...archive, today: '2025-12-31' }).map(({ entry }) => entry.id);
  expect(ids).toEqual(['2024-12-29-before', '2023-01-02-new-year']);
});

test('the index has each entry under its day, drafts and quiet ones under none', () => {
  const archive = archiveOf(
    published('2024-02-29-leap'),
    published('2023-02-28-plain'),
    published('2022-02-28-quiet', { tags: ['quiet'] }),
    postmortemEntry({}, { id: '2021-02-28-draft' }),
  );
  const ids = [...anniversariesByDay(archive)].map(([key, own]) => [key, own.map(({ entry }) => entry.id)]);
  expect(ids).toEqual([
    ['02-28', ['2024-02-29-leap', '2023-02-28-plain']],
    ['02-29', ['2024-02-29-leap']],
  ]);
});
