import { clockOf, machineTime, utcDayOf } from '../../i18n/numbers-and-days.ts';
import type { Moment, PostmortemEntry } from '../../model/entry.ts';
import { type PhaseName, phasesOfEvents } from '../../model/phases.ts';
import type { Day } from '../../model/schema/days.ts';
import { placeOf } from '../../model/zone-place.ts';

export interface EventLine {
  readonly kind: 'event';
  /** Its number in the front matter, from 1: `timeline.3` is the path of its text. */
  readonly number: number;
  readonly what: string;
  readonly isKey: boolean;
  readonly isAbout: boolean;
  readonly source?: string;
  /** Absent while a draft's time has no zone. */
  readonly clock?: { readonly utc: string; readonly local: string; readonly machine: string };
}

export type TimelineLine =
  | EventLine
  | { readonly kind: 'day'; readonly day: Day }
  /** How long nothing is recorded. `length` 1 to 4 is how tall it is drawn: taller, but not to scale. */
  | { readonly kind: 'gap'; readonly minutes: number; readonly length: 1 | 2 | 3 | 4 };

export interface TimelinePhase {
  readonly name: PhaseName;
  readonly lines: readonly TimelineLine[];
}

export interface TimelineView {
  readonly phases: readonly TimelinePhase[];
  /** Where the local clock stands, such as `Paris`; absent when every moment is written in UTC. */
  readonly place?: string;
  readonly hasLocal: boolean;
}

/** Events in their order, each in the phase in which it falls, with the days and gaps between them. */
export function timelineView(entry: PostmortemEntry): TimelineView {
  const moments = entry.timelineMoments;
  const days = new Set(moments.flatMap((moment) => (moment ? [utcDayOf(moment)] : [])));
  const phases: { name: PhaseName; lines: TimelineLine[] }[] = [];
  let last: Moment | undefined;
  const phaseOf = phasesOfEvents(entry);
  for (const [index, event] of entry.fields.timeline.entries()) {
    const moment = moments[index];
    const phase = phaseOf[index] ?? 'before';
    const gap = moment && last ? Math.round((moment.ms - last.ms) / 60_000) : 0;
    if (gap > 0) phases.at(-1)?.lines.push({ kind: 'gap', minutes: gap, length: lengthOf(gap) });
    if (phases.at(-1)?.name !== phase) phases.push({ name: phase, lines: [] });
    const isNewDay = moment !== undefined && (last === undefined || utcDayOf(last) !== utcDayOf(moment));
    if (isNewDay && days.size > 1) phases.at(-1)?.lines.push({ kind: 'day', day: utcDayOf(moment) });
    phases.at(-1)?.lines.push({
      kind: 'event',
      number: index + 1,
      what: event.what,
      isKey: event.key,
      isAbout: event.approx,
      ...(event.source && { source: event.source }),
      ...(moment && { clock: { ...clockOf(moment), machine: machineTime(moment) } }),
    });
    last = moment ?? last;
  }
  const zone = moments.find((moment) => moment?.zone !== undefined)?.zone;
  const hasLocal = moments.some((moment) => moment !== undefined && moment.offsetMinutes !== 0);
  return { phases, hasLocal, ...(zone && hasLocal && { place: placeOf(zone) }) };
}

const lengthOf = (minutes: number) => (minutes < 15 ? 1 : minutes < 45 ? 2 : minutes < 120 ? 3 : 4);
