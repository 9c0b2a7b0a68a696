import { isTimeZone } from '../time-zones.ts';
import { textOf, textOfForm } from './texts.ts';

/** A day of the calendar, `2026-03-03`. Days compare as text. */
export type Day = string;

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days of a month, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is `year-month-day` and that day exists. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (dayForm.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const isPartialDay = (text: string) =>
  /^\d{4}$/.test(text) || isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`));

export const daySchema = textOfForm('day', { pattern: dayForm.source }, isDay, { tollgate: 'day' });

/** `2018`, `2018-03` or `2018-03-14`. */
export const partialDaySchema = textOfForm('partialDay', { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }, isPartialDay, {
  tollgate: 'partial-day',
});

/** A point in time as written. Only the type is checked here; `resolveMoment` says whether and when it is. */
export const momentSchema = textOf('moment', {}, () => []);

/** A name of the time-zone database, written exactly, or `UTC`. */
export const timeZoneSchema = textOfForm('timeZone', {}, isTimeZone, { tollgate: 'time-zone' });
