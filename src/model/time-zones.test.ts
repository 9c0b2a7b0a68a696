import { expect, test } from 'vitest';
import { isTimeZone } from './time-zones.ts';

test.each([
  'Europe/Paris',
  'America/Argentina/Buenos_Aires',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'US/Eastern',
  'GB',
  'UTC',
])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each([
  ...['CET', 'EST', 'GMT', 'PST8PDT', 'IST', '+01:00', 'UTC+1', 'utc', 'europe/paris', 'Europe/Pari', 'Europe/', ''],
  ...['Europe', 'Europe/Paris Europe/Rome', 'SystemV/EST5', 'constructor/name', 'Paris Prague'],
])('`%s` is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

test('every zone that the engine lists is known, and every name means something to it', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  expect(zones.length).toBeGreaterThan(300);
  expect(zones.filter((name) => !isTimeZone(name))).toEqual([]);
});
