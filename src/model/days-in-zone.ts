import type { Day } from './schema/days.ts';

/** What day it is at an instant on the clocks of a zone; for many instants ten times faster than `dayOf`. */
export function daysIn(zone: string): (ms: number) => Day {
  // The Canadian form of a day is that of ISO 8601.
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (ms) => format.format(ms);
}
