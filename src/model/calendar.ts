import type { Day } from './schema/days.ts';

const dayMs = 86_400_000;
const utcMs = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day some days after another; a negative number goes back. */
export const addDays = (day: Day, days: number): Day => new Date(utcMs(day) + days * dayMs).toISOString().slice(0, 10);

/** How many days the second day is after the first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utcMs(to) - utcMs(from)) / dayMs);
