import { daysBetween } from '../model/calendar.ts';
import type { Day } from '../model/schema/days.ts';
import type { FollowUpItem } from './follow-up-board.ts';
import { kaplanMeier, type Observation, type Survival } from './kaplan-meier.ts';

/** What became of a follow-up whose day has ended; done on the due day is in time. */
export const outcomes = ['in-time', 'later', 'past', 'dropped'] as const;
export type Outcome = (typeof outcomes)[number];

/** `2026-q1`. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/**
 * The quarter of its due day and what came of it, once that day has ended: before, open work would be missing from a
 * quarter in which finished work counts. `undefined` without a due day, and for one done on a day nobody wrote down.
 */
export function outcomeOf(item: FollowUpItem, asOf: Day): { quarter: string; outcome: Outcome } | undefined {
  const { due, status, doneOn } = item;
  if (due === undefined || due >= asOf) return undefined;
  const quarter = quarterOf(due);
  if (status === 'dropped') return { quarter, outcome: 'dropped' };
  if (status !== 'done') return { quarter, outcome: 'past' };
  return doneOn === undefined ? undefined : { quarter, outcome: doneOn <= due ? 'in-time' : 'later' };
}

export interface DueQuarter {
  readonly quarter: string;
  readonly n: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** Newest quarter first. The four counts of a quarter always add up to its n. */
export function completionByQuarter(items: readonly FollowUpItem[], asOf: Day): readonly DueQuarter[] {
  const found = items.flatMap((item) => outcomeOf(item, asOf) ?? []);
  const quarters = [...Map.groupBy(found, ({ quarter }) => quarter)].sort(([a], [b]) => (a < b ? 1 : -1));
  return quarters.map(([quarter, own]) => {
    const count = (wanted: Outcome) => own.filter(({ outcome }) => outcome === wanted).length;
    const counts = {
      'in-time': count('in-time'),
      later: count('later'),
      past: count('past'),
      dropped: count('dropped'),
    };
    return { quarter, n: own.length, counts };
  });
}

/**
 * Days from the agreement to the end: done, else dropped, else still open on `asOf`. `undefined` where one of the two
 * days is not written or the end lies before the beginning: a check says so, and no figure repairs it.
 */
export function waitOf(item: FollowUpItem, asOf: Day): Observation | undefined {
  const { created, status, doneOn, droppedOn } = item;
  const end = status === 'done' ? doneOn : status === 'dropped' ? droppedOn : asOf;
  if (created === undefined || end === undefined || end < created) return undefined;
  return { time: daysBetween(created, end), isEvent: status === 'done' };
}

export interface TimeToComplete extends Survival {
  /** Items without a usable beginning or end. */
  readonly leftOut: number;
}

export function timeToComplete(items: readonly FollowUpItem[], asOf: Day): TimeToComplete {
  const waits = items.flatMap((item) => waitOf(item, asOf) ?? []);
  return { ...kaplanMeier(waits), leftOut: items.length - waits.length };
}
