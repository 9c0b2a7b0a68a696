import { dayForm, isDay } from '../day.ts';
import { isTimeZone } from '../time-zones.ts';
import { textOf, textOfForm } from './texts.ts';

export type { Day } from '../day.ts';

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
