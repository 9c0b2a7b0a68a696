/** Numbers, days and spans of time as a language writes them. Spaces inside one value never break. */
import type { Moment } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';

export interface Formats {
  integer(value: number): string;
  /** The number and its noun: `3 follow-ups`. French counts 0 as singular. */
  count(value: number, one: string, other: string): string;
  /** `3 March 2026`; of a partial day what there is: `March 2018`, `2018`. */
  day(day: Day): string;
  /** `3 Mar 2026`, for a narrow column. */
  shortDay(day: Day): string;
  /** Without the year, for a list under a heading that names it. */
  dayAndMonth(day: Day): string;
  month(month: string): string;
  /** `Tuesday`, `mardi`. */
  weekday(day: Day): string;
  /** `7 min`, `3 h 2 min`, `2 d 4 h`; the sign is left out. */
  duration(minutes: number): string;
  /** `unit tests, code review and UAT`. */
  list(items: readonly string[]): string;
}

interface Units {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly space: string;
}

const units: Readonly<Record<'en' | 'fr', Units>> = {
  en: { day: 'd', hour: 'h', minute: 'min', space: '\u00a0' },
  fr: { day: 'j', hour: 'h', minute: 'min', space: '\u202f' },
};

const minutesOfDay = 24 * 60;

/** Formats of a language that has a dictionary; `en` also stands for British order of day and month. */
export function formatsIn(language: 'en' | 'fr'): Formats {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const written = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const full = written({ day: 'numeric', month: 'long', year: 'numeric' });
  const abbreviated = written({ day: 'numeric', month: 'short', year: 'numeric' });
  const short = written({ day: 'numeric', month: 'long' });
  const monthAndYear = written({ month: 'long', year: 'numeric' });
  const weekday = written({ weekday: 'long' });
  const ordinal = (text: string) => (language === 'fr' ? text.replace(/^1 /, '1er ') : text);
  const month = (text: string) => monthAndYear.format(noonOf(`${text}-01`));
  const { space, ...unit } = units[language];

  return {
    integer: (value) => numbers.format(value),
    count: (value, one, other) => `${numbers.format(value)}\u00a0${plurals.select(value) === 'one' ? one : other}`,
    day: (day) => (day.length === 4 ? day : day.length === 7 ? month(day) : ordinal(full.format(noonOf(day)))),
    shortDay: (day) => ordinal(abbreviated.format(noonOf(day))),
    dayAndMonth: (day) => ordinal(short.format(noonOf(day))),
    month,
    weekday: (day) => weekday.format(noonOf(day)),
    duration: (minutes) =>
      partsOf(Math.abs(Math.round(minutes)))
        .map(([value, name]) => `${numbers.format(value)}${space}${unit[name]}`)
        .join(space),
    list: (items) => lists.format(items),
  };
}

function partsOf(minutes: number): (readonly [number, 'day' | 'hour' | 'minute'])[] {
  const days = Math.floor(minutes / minutesOfDay);
  const hours = Math.floor((minutes % minutesOfDay) / 60);
  const rest = minutes % 60;
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
    [days > 0 ? 0 : rest, 'minute'],
  ] as const;
  const shown = parts.filter(([value]) => value > 0);
  return shown.length > 0 ? shown : [[0, 'minute']];
}

/** Noon, so that no zone moves the day. */
const noonOf = (day: Day) => Date.parse(`${day}T12:00Z`);

/** The clock at a moment: UTC, and where it happened. `13:04` in every language. */
export function clockOf(moment: Moment): { readonly utc: string; readonly local: string } {
  const at = (ms: number) => new Date(ms).toISOString().slice(11, 16);
  return { utc: at(moment.ms), local: at(moment.ms + moment.offsetMinutes * 60_000) };
}

/** The calendar day at a moment in UTC. */
export const utcDayOf = (moment: Moment): Day => new Date(moment.ms).toISOString().slice(0, 10);

/** The calendar day at a moment where it happened. */
export const localDayOf = ({ ms, offsetMinutes }: Moment): Day =>
  new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, 10);

/** For the `datetime` attribute of `time`. */
export const machineTime = (moment: Moment): string => `${new Date(moment.ms).toISOString().slice(0, 16)}Z`;
