import { addDays } from '../model/calendar.ts';
import type { Day } from '../model/schema/days.ts';

export interface CalendarEvent {
  /** Never changes while the event is about the same thing, whatever becomes of its day. */
  readonly uid: string;
  /** It lasts the whole day. */
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** A full address; a calendar can't follow a path. */
  readonly url?: string;
  readonly category?: string;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** The stamp of every event, so that two builds of one day are the same bytes. */
  readonly asOf: Day;
  readonly events: readonly CalendarEvent[];
}

/** A calendar file that others subscribe to. Source: RFC 5545; learning.md, section 5.2. */
export function calendarFile({ name, language, asOf, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tollgate//Follow-ups//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(events.length > 0 ? events.flatMap((event) => eventLines(event, asOf)) : nothing),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A calendar holds at least one component, also while nothing is due. */
const nothing = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines({ uid, day, summary, description, url, category }: CalendarEvent, asOf: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(category === undefined ? [] : [`CATEGORIES:${escaped(category)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: Day) => day.replaceAll('-', '');

/** A TEXT value. Control characters have no place in one; a line end is written `\n`. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');

const limitBytes = 75;

/** Of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 bytes; the second and later ones begin with a space, and no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > limitBytes) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
