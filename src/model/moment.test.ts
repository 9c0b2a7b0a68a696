import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { daysIn } from './days-in-zone.ts';
import { dayOf, endOfDay, resolveMoment, startOfDay, wallTimeIn } from './moment.ts';

const problemOf = (text: string, zone?: string) => {
  const answer = resolveMoment(text, zone);
  return 'problem' in answer ? answer.problem : undefined;
};
const msOf = (text: string, zone?: string) => {
  const answer = resolveMoment(text, zone);
  return 'moment' in answer ? answer.moment.ms : undefined;
};

describe('a text becomes a moment', () => {
  test.each([
    ['2026-03-03T14:05+01:00', undefined, '2026-03-03T13:05:00Z', 60],
    ['2026-03-03T13:05Z', undefined, '2026-03-03T13:05:00Z', 0],
    ['2026-03-03 13:05:30Z', undefined, '2026-03-03T13:05:30Z', 0],
    ['2026-03-03 14:05', 'Europe/Paris', '2026-03-03T13:05:00Z', 60],
    ['2026-07-03 14:05', 'Europe/Paris', '2026-07-03T12:05:00Z', 120],
    ['2026-03-03 14:05', 'Asia/Kolkata', '2026-03-03T08:35:00Z', 330],
    ['2026-03-03T14:05-14:00', 'Europe/Paris', '2026-03-04T04:05:00Z', -840],
  ])('%s in %s', (text, zone, instant, offsetMinutes) => {
    const answer = resolveMoment(text, zone);
    expect(answer).toMatchObject({ moment: { written: text, ms: Date.parse(instant), offsetMinutes } });
  });

  test('fractions of a second are kept', () => {
    expect(msOf('2026-03-03T13:05:30.25Z')).toBe(Date.parse('2026-03-03T13:05:30.250Z'));
    expect(msOf('2026-03-03 13:05:30.25', 'UTC')).toBe(Date.parse('2026-03-03T13:05:30.250Z'));
  });
});

describe('a text that is no moment says why', () => {
  test.each([
    ['yesterday', 'form'],
    ['2026-03-03', 'form'],
    ['2026-03-03 2:05', 'form'],
    ['2026-03-03 14:05+01', 'form'],
    ['03/03/2026 14:05', 'form'],
    ['2026-03-03 14:05', 'no-zone'],
    ['2026-02-31 09:15', 'no-such-day'],
    ['2026-02-29T09:15Z', 'no-such-day'],
    ['2026-13-01T09:15Z', 'no-such-day'],
    ['2026-03-03T24:00Z', 'no-such-time'],
    ['2026-06-30T23:59:60Z', 'no-such-time'],
    ['1969-12-31T23:00Z', 'out-of-range'],
    ['2101-01-01T00:00Z', 'out-of-range'],
    ['2026-03-03T14:05+14:01', 'out-of-range'],
  ])('%s: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('a zone that the database lacks', () => {
    expect(problemOf('2026-03-03 14:05', 'CET')).toBe('unknown-zone');
  });

  test('the last day of the month stands in the answer', () => {
    expect(resolveMoment('2026-02-31 09:15')).toMatchObject({ year: 2026, month: 2, lastDay: 28 });
    expect(resolveMoment('2026-13-31 09:15')).not.toHaveProperty('lastDay');
  });
});

describe('clock changes', () => {
  test('an hour that comes twice asks which one', () => {
    const answer = resolveMoment('2026-10-25 02:30', 'Europe/Paris');
    expect(answer).toEqual({ problem: 'twice', zone: 'Europe/Paris', offsets: ['+02:00', '+01:00'] });
    expect(problemOf('2026-10-25 02:30+02:00', 'Europe/Paris')).toBeUndefined();
  });

  test('an hour that is skipped never happened', () => {
    const answer = resolveMoment('2026-03-29 02:30', 'Europe/Paris');
    expect(answer).toEqual({ problem: 'never', zone: 'Europe/Paris', offsets: ['+01:00', '+02:00'] });
  });

  test('a day of 23 hours ends 23 hours after it began', () => {
    const [start, end] = [startOfDay('2026-03-29', 'Europe/Paris'), endOfDay('2026-03-29', 'Europe/Paris')];
    expect(end - start).toBe(23 * 3_600_000);
  });
});

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000);

test('a wall time of any zone comes back as the instant it was read from, unless the clocks repeat it', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
      const text = wallTimeIn(ms, zone);
      const answer = resolveMoment(text, zone);
      if ('moment' in answer) expect(answer.moment.ms).toBe(ms);
      else expect(answer.problem).toBe(text < '1970' ? 'out-of-range' : 'twice');
    }),
  );
});

test('a text with an offset means what Temporal reads', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -840, max: 840 }), (ms, offsetMinutes) => {
      const sign = offsetMinutes < 0 ? '-' : '+';
      const pad = (part: number) => String(part).padStart(2, '0');
      const distance = Math.abs(offsetMinutes);
      const offset = `${sign}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`;
      const text = `${new Date(ms).toISOString().slice(0, 16)}${offset}`;
      expect(msOf(text)).toBe(Temporal.Instant.from(text).epochMilliseconds);
    }),
  );
});

test('an instant lies within its day', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
      const day = dayOf(ms, zone);
      expect(startOfDay(day, zone)).toBeLessThanOrEqual(ms);
      expect(endOfDay(day, zone)).toBeGreaterThan(ms);
    }),
  );
});

test('many days of a zone are the days of one', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Paris', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Apia');
  const instants = fc.integer({ min: 0, max: Date.UTC(2100, 11, 31) });
  fc.assert(
    fc.property(zones, instants, (zone, ms) => {
      expect(daysIn(zone)(ms)).toBe(dayOf(ms, zone));
    }),
  );
});
