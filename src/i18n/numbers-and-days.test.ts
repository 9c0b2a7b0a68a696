import { expect, test } from 'vitest';
import { clockOf, formatsIn, machineTime, utcDayOf } from './numbers-and-days.ts';

const en = formatsIn('en');
const fr = formatsIn('fr');

test('a duration names only the units it has', () => {
  expect([0, 7, 60, 182, 1440, 3120].map(en.duration)).toEqual([
    '0\u00a0min',
    '7\u00a0min',
    '1\u00a0h',
    '3\u00a0h\u00a02\u00a0min',
    '1\u00a0d',
    '2\u00a0d\u00a04\u00a0h',
  ]);
  expect(fr.duration(1500)).toBe('1\u202fj\u202f1\u202fh');
});

test('minutes are left out of a duration of days, and so is the sign', () => {
  expect(en.duration(-1445)).toBe('1\u00a0d');
});

test('a day is written in full, a partial day as far as it is known', () => {
  expect(['2026-03-03', '2018-03', '2016'].map(en.day)).toEqual(['3 March 2026', 'March 2018', '2016']);
  expect(['2026-03-01', '2026-08-11', '2018-08'].map(fr.day)).toEqual(['1er mars 2026', '11 août 2026', 'août 2018']);
});

test('French counts nothing as singular, English as plural', () => {
  expect([0, 1, 2].map((n) => fr.count(n, 'suite', 'suites'))).toEqual([
    '0\u00a0suite',
    '1\u00a0suite',
    '2\u00a0suites',
  ]);
  expect([0, 1, 2].map((n) => en.count(n, 'day', 'days'))).toEqual(['0\u00a0days', '1\u00a0day', '2\u00a0days']);
});

test('large numbers are grouped as the language does', () => {
  expect(en.integer(41_000)).toBe('41,000');
  expect(fr.integer(41_000)).toBe('41\u202f000');
});

test('a moment has a clock in UTC and one where it happened, past midnight too', () => {
  const moment = { written: '2026-03-03 00:30', ms: Date.parse('2026-03-02T23:30Z'), offsetMinutes: 60 };
  expect(clockOf(moment)).toEqual({ utc: '23:30', local: '00:30' });
  expect(utcDayOf(moment)).toBe('2026-03-02');
  expect(machineTime(moment)).toBe('2026-03-02T23:30Z');
});
