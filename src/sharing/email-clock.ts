import type { Moment, PostmortemEntry } from '../model/entry.ts';
import { wallTimeIn } from '../model/moment.ts';
import { placeOf } from '../model/zone-place.ts';

/** On which clock the times of a text stand. */
export interface EmailClock {
  /** `Paris`, in the spelling of the zone database; absent where the times name no zone, or UTC. */
  readonly place?: string;
  /** `UTC`, `UTC+1`, `UTC−3:30`; absent where the clocks changed between two of the times. */
  readonly offset?: string;
}

/** Of these moments together; of none, UTC. */
export function clockFor(moments: readonly Moment[]): EmailClock {
  const offsets = new Set(moments.map(({ offsetMinutes }) => offsetMinutes));
  const zone = moments.find((moment) => moment.zone !== undefined)?.zone;
  const [only = 0] = offsets;
  return {
    ...(zone?.includes('/') && !zone.startsWith('Etc/') && { place: placeOf(zone) }),
    ...(offsets.size <= 1 && { offset: offsetName(only) }),
  };
}

/** `UTC+5:30`, with a minus sign west of Greenwich. */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const distance = Math.abs(minutes);
  const rest = distance % 60 === 0 ? '' : `:${String(distance % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(distance / 60)}${rest}`;
}

/** The write-up with all its times on the clocks of its own zone, also those that were written with another offset. */
export function onItsOwnClock(entry: PostmortemEntry): PostmortemEntry {
  const { timeZone } = entry.fields;
  if (timeZone === undefined) return entry;
  const inZone = (moment: Moment): Moment => {
    const minute = Math.floor(moment.ms / 60_000);
    const wallMs = Date.parse(`${wallTimeIn(moment.ms, timeZone).replace(' ', 'T')}Z`);
    return { ...moment, offsetMinutes: wallMs / 60_000 - minute, zone: timeZone };
  };
  const { times, timelineMoments } = entry;
  return {
    ...entry,
    times: Object.fromEntries(Object.entries(times).map(([name, moment]) => [name, inZone(moment)])),
    timelineMoments: timelineMoments.map((moment) => moment && inZone(moment)),
  };
}
