import { isOpen } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { endOfDay } from '../model/moment.ts';
import type { Day } from '../model/schema/days.ts';

/** A stretch of time in milliseconds since 1970. `isOpen`: it has not ended, and `to` is the end of the day of the build. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

export interface Phases {
  readonly discovery?: Span;
  readonly mitigation?: Span;
  readonly followUp?: Span;
}

/** On what day, and in which zone, something is looked at. */
export interface Clock {
  readonly today: Day;
  readonly zone: string;
}

/**
 * The three phases, which may overlap; one whose beginning or end is not known is absent. An end that lies before its
 * beginning makes none. Source: content-model.md, section 9.
 */
export function phasesOf({ times, fields }: PostmortemEntry, { today, zone }: Clock): Phases {
  const { started, discovered, understood, mitigated } = times;
  const discovery = span(started?.ms, (understood ?? mitigated)?.ms);
  const mitigation = span(discovered?.ms, mitigated?.ms);
  const followUp = followUpSpan(mitigated?.ms, fields.followUps, { today, zone });
  return { ...(discovery && { discovery }), ...(mitigation && { mitigation }), ...(followUp && { followUp }) };
}

function followUpSpan(
  from: number | undefined,
  followUps: PostmortemEntry['fields']['followUps'],
  { today, zone }: Clock,
): Span | undefined {
  if (followUps.some(isOpen)) return span(from, endOfDay(today, zone), true);
  const lastDone = followUps
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1);
  return lastDone === undefined ? undefined : span(from, endOfDay(lastDone, zone));
}

const span = (from: number | undefined, to: number | undefined, isOpenEnd = false): Span | undefined =>
  from === undefined || to === undefined || to < from ? undefined : { from, to, isOpen: isOpenEnd };
