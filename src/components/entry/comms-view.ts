import { clockOf, machineTime, utcDayOf } from '../../i18n/numbers-and-days.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { CommsAudience } from '../../model/schema/choices.ts';
import type { Day } from '../../model/schema/days.ts';

export interface CommsLine {
  /** Its number in the front matter, from 1. */
  readonly number: number;
  readonly audience: CommsAudience;
  readonly what: string;
  /** Absent while a draft's time has no zone. */
  readonly clock?: { readonly utc: string; readonly machine: string };
  /** Set on the first message of a day, when there is more than one day. */
  readonly newDay?: Day;
}

/** What was told to whom, in order. */
export function commsView({ fields, commsMoments }: PostmortemEntry): readonly CommsLine[] {
  const days = commsMoments.map((moment) => moment && utcDayOf(moment));
  const hasDays = new Set(days.filter(Boolean)).size > 1;
  return fields.comms.map(({ audience, what }, index) => {
    const moment = commsMoments[index];
    const day = days[index];
    const isNew = day !== undefined && !days.slice(0, index).includes(day);
    return {
      number: index + 1,
      audience,
      what,
      ...(moment && { clock: { utc: clockOf(moment).utc, machine: machineTime(moment) } }),
      ...(hasDays && isNew && { newDay: day }),
    };
  });
}
