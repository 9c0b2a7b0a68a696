import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar.ts';

const about = { name: 'What broke', language: 'en', asOf: '2026-06-01' } as const;
const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '2026-03-03-a.alert@example.com',
  day: '2026-06-30',
  summary: 'Due: alert on the queue',
  description: 'The queue was full',
  ...fields,
});
const fileWith = (...events: CalendarEvent[]) => calendarFile({ ...about, events });

/** The events of a file as a strict reader has them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const found = new ICAL.Event(component, { strictExceptions: true });
    const { uid, summary, description, startDate, endDate } = found;
    return { uid, summary, description, from: startDate.toString(), to: endDate.toString() };
  });
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  test('is read back with its days and texts', () => {
    const tricky = 'Étape 1, 2; 3: "go" \\n — ‏שלום‏ 👩‍🚒🚒 日本語';
    const file = fileWith(event({ summary: tricky, description: `${tricky}\nsecond line`, category: 'a, b' }));
    expect(read(file)).toEqual([
      {
        uid: '2026-03-03-a.alert@example.com',
        summary: tricky,
        description: `${tricky}\nsecond line`,
        from: '2026-06-30',
        to: '2026-07-01',
      },
    ]);
  });

  test('ends each line with CR LF, within 75 bytes, and cuts no character', () => {
    const file = fileWith(event({ summary: 'é👩‍🚒'.repeat(60), description: 'x'.repeat(300) }));
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
  });

  test('holds a component also while nothing is due', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileWith()));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  test('lets no text add a property or an event', () => {
    const hostile = 'x\r\nATTENDEE:mailto:a@example.com\nEND:VEVENT\rBEGIN:VALARM';
    const file = fileWith(event({ uid: hostile, summary: hostile, description: hostile, category: hostile }));
    expect(read(file)).toHaveLength(1);
    expect(file).not.toMatch(/^(?:ATTENDEE|BEGIN:VALARM)/m);
  });
});

test('any texts are read back as they were, and no line is too long', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((value) => value.replace(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = fileWith(event({ summary, description }));
      expect(read(file)[0]).toMatchObject({ summary, description });
      expect(Math.max(...file.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
    }),
  );
});
