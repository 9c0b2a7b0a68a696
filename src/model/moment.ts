import { Temporal } from 'temporal-polyfill';
import { type Day, daysInMonth } from './day.ts';
import type { Moment } from './entry.ts';
import { isTimeZone } from './time-zones.ts';

/** Why a text is no point in time, with what a message needs to say the next step. */
export type MomentProblem =
  | { readonly problem: 'form' }
  /** A wall time without a zone: neither the archive's nor the team's is assumed. */
  | { readonly problem: 'no-zone' }
  /** The zone is none of the database; rule S08 reports it at the zone. */
  | { readonly problem: 'unknown-zone' }
  /** `lastDay` is absent when the month does not exist either. */
  | { readonly problem: 'no-such-day'; readonly year: number; readonly month: number; readonly lastDay?: number }
  /** An hour over 23, a minute over 59, a second over 59: leap seconds are not kept by any clock of ours. */
  | { readonly problem: 'no-such-time' }
  /** The clocks changed: the wall time came twice, or never; with each of the offsets, earlier first, it is a moment. */
  | { readonly problem: 'twice' | 'never'; readonly zone: string; readonly offsets: readonly [string, string] }
  /** A year outside 1970–2100, or an offset beyond ±14:00. */
  | { readonly problem: 'out-of-range'; readonly part: 'year' | 'offset' };

/** A point in time, or why there is none. Plain data. */
export type MomentResult = { readonly moment: Moment } | MomentProblem;

const form = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|([+-])(\d{2}):(\d{2}))?$/;

/**
 * The point in time that a text means, or why it means none. A wall time needs the write-up's zone; a text with an
 * offset ignores it. Nothing is repaired. Source: content-model.md, section 7.
 */
export function resolveMoment(text: string, timeZone?: string): MomentResult {
  const match = form.exec(text);
  if (match === null) return { problem: 'form' };
  const numbers = match.slice(1, 7).map((part) => Number(part ?? 0));
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  const calendarProblem = judgeCalendar(year, month, day) ?? judgeClock(hour, minute, second);
  if (calendarProblem !== undefined) return calendarProblem;
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second) + Number(match[7] ?? 0) * 1000;
  const offset = match[8];
  if (offset !== undefined) return withOffset(text, wallMs, offset);
  if (timeZone === undefined) return { problem: 'no-zone' };
  if (!isTimeZone(timeZone)) return { problem: 'unknown-zone' };
  return inZone(text, wallMs, timeZone);
}

function judgeCalendar(year: number, month: number, day: number): MomentProblem | undefined {
  const hasMonth = month >= 1 && month <= 12;
  const lastDay = hasMonth ? daysInMonth(year, month) : 0;
  if (day < 1 || day > lastDay) return { problem: 'no-such-day', year, month, ...(hasMonth ? { lastDay } : {}) };
  return year < 1970 || year > 2100 ? { problem: 'out-of-range', part: 'year' } : undefined;
}

function judgeClock(hour: number, minute: number, second: number): MomentProblem | undefined {
  return hour > 23 || minute > 59 || second > 59 ? { problem: 'no-such-time' } : undefined;
}

function withOffset(text: string, wallMs: number, offset: string): MomentResult {
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  const distance = hours * 60 + minutes;
  if (distance > 14 * 60 || minutes > 59) return { problem: 'out-of-range', part: 'offset' };
  const offsetMinutes = offset.startsWith('-') ? 0 - distance : distance;
  return { moment: { written: text, ms: wallMs - offsetMinutes * 60_000, offsetMinutes } };
}

function inZone(text: string, wallMs: number, zone: string): MomentResult {
  if (zone === 'UTC') return { moment: { written: text, ms: wallMs, offsetMinutes: 0, zone } };
  const whole = Math.floor(wallMs);
  const wall = Temporal.Instant.fromEpochMilliseconds(whole).toZonedDateTimeISO('UTC').toPlainDateTime();
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const late = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (early.epochMilliseconds !== late.epochMilliseconds) {
    const problem = early.toPlainDateTime().equals(wall) ? 'twice' : 'never';
    return { problem, zone, offsets: [early.offset, late.offset] };
  }
  const offsetMinutes = early.offsetNanoseconds / 60_000_000_000;
  return { moment: { written: text, ms: early.epochMilliseconds + (wallMs - whole), offsetMinutes, zone } };
}

/** The day of an instant in a zone. */
export function dayOf(ms: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant at which a day ends in a zone, which is the start of the next one. */
export function endOfDay(day: Day, zone: string): number {
  return startOf(Temporal.PlainDate.from(day).add({ days: 1 }), zone);
}

/** The instant at which a day begins in a zone: midnight, or the first time after it where the clocks skip it. */
export function startOfDay(day: Day, zone: string): number {
  return startOf(Temporal.PlainDate.from(day), zone);
}

const startOf = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime(zone).epochMilliseconds;

/** Date and time of an instant on the clocks of a zone, without seconds: `2026-03-03 14:05`. */
export function wallTimeIn(ms: number, zone: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO(zone).toPlainDateTime();
  return wall.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
