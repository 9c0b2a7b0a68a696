import type { Archive } from '../model/archive.ts';
import { addDays } from '../model/calendar.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { dayOf } from '../model/moment.ts';
import type { Day } from '../model/schema/days.ts';

/** Something that happened on a full day, and may be remembered on it. */
export interface Anniversary {
  readonly entry: PostmortemEntry | StoryEntry;
  /** When it began, in the archive's zone. */
  readonly day: Day;
}

/** Not every day wants remembering: the tag `quiet` keeps an entry out. Source: learning.md, section 10.1. */
export const isRemembered = ({ fields }: PostmortemEntry | StoryEntry): boolean =>
  fields.status === 'published' && !fields.tags.includes('quiet');

/** Everything published that may be remembered, the latest first. */
function anniversaries({ postmortems, stories, settings }: Archive): readonly Anniversary[] {
  const told = stories.filter(isRemembered).flatMap((entry): Anniversary[] => {
    const { happened } = entry.fields;
    return happened?.length === fullDay.length ? [{ entry, day: happened }] : [];
  });
  const written = postmortems.filter(isRemembered).map((entry): Anniversary => {
    const { started } = entry.times;
    return { entry, day: started ? dayOf(started.ms, settings.timeZone) : entry.day };
  });
  return [...written, ...told].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : a.entry.id < b.entry.id ? -1 : 1,
  );
}

const fullDay = '2026-03-03';

/** Whether a day is remembered on another, years later. 29 February is, on the 28th, where there is no 29th. */
export function isRememberedOn(day: Day, on: Day): boolean {
  if (day.slice(0, 4) >= on.slice(0, 4)) return false;
  const isLeapDayToday = day.endsWith('-02-29') && on.endsWith('-02-28') && addDays(on, 1).endsWith('-03-01');
  return day.slice(5) === on.slice(5) || isLeapDayToday;
}

/** What happened on this day in earlier years, the latest year first. */
export const onThisDay = (archive: Archive): readonly Anniversary[] =>
  anniversaries(archive).filter(({ day }) => isRememberedOn(day, archive.today));

/** Monday to Sunday around a day. */
export function weekOf(day: Day): readonly Day[] {
  const sinceMonday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - sinceMonday));
}

/** What happened in this week in earlier years, the latest year first. */
export function thisWeek(archive: Archive): readonly Anniversary[] {
  const week = weekOf(archive.today);
  return anniversaries(archive).filter(({ day }) => week.some((on) => isRememberedOn(day, on)));
}

/** By month and day, `03-03`: those of a 29 February stand under the 28th as well. */
export function anniversariesByDay(archive: Archive): ReadonlyMap<string, readonly Anniversary[]> {
  const keyed = anniversaries(archive).flatMap((anniversary) => {
    const key = anniversary.day.slice(5);
    return (key === '02-29' ? [key, '02-28'] : [key]).map((own) => ({ key: own, anniversary }));
  });
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return new Map(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, own.map((item) => item.anniversary)]),
  );
}
