/** What follows from an entry's fields; nothing here is ever typed into a file. Source: content-model.md, section 9. */
import { addDays, daysBetween } from './calendar.ts';
import type { Entry, PostmortemEntry } from './entry.ts';
import { gatesActiveOn, type Lists } from './lists.ts';
import { dayOf, endOfDay } from './moment.ts';
import type { Gate } from './schema/archive-lists.ts';
import type { Audience, GateOutcome, ReviewKind, TimeName } from './schema/choices.ts';
import type { Day } from './schema/days.ts';
import type { FollowUp, Guard } from './schema/follow-ups.ts';
import type { GateResult } from './schema/tollgates.ts';
import { reviewKindOf } from './statuses.ts';

/** `isAbout`: one of the ends is a guess. */
export interface Duration {
  readonly minutes: number;
  readonly isAbout: boolean;
}

export type DurationName =
  | 'undetected'
  | 'understanding'
  | 'toMitigation'
  | 'impact'
  | 'cleanUp'
  | 'firstWord'
  | 'longestSilence';

/** Absent while an end is unknown. `undetected` is negative for a near miss that was seen first. */
export function durationsOf(entry: PostmortemEntry): { readonly [Name in DurationName]?: Duration } {
  const { started, discovered, understood, mitigated, resolved } = entry.times;
  const about = (...names: TimeName[]) => names.some((name) => entry.fields.times.approx.includes(name));
  const between = (from: { ms: number } | undefined, to: { ms: number } | undefined, ...ends: TimeName[]) =>
    from && to && { minutes: minutes(to.ms - from.ms), isAbout: about(...ends) };
  const endedUnseen = mitigated !== undefined && discovered !== undefined && mitigated.ms < discovered.ms;
  const windows = entry.windows.map(({ from, to }) => to.ms - from.ms);
  const words = publicWords(entry);
  const firstWord = words[0];
  const silences = gapsBetween([discovered?.ms, ...words, mitigated?.ms], mitigated?.ms);
  return withoutAbsent({
    undetected: between(started, discovered, 'started', 'discovered'),
    understanding: between(discovered, understood, 'discovered', 'understood'),
    toMitigation: endedUnseen ? undefined : between(discovered, mitigated, 'discovered', 'mitigated'),
    impact:
      windows.length > 0
        ? { minutes: minutes(sum(windows)), isAbout: false }
        : between(started, mitigated, 'started', 'mitigated'),
    cleanUp: between(mitigated, resolved, 'mitigated', 'resolved'),
    firstWord: between(discovered, firstWord === undefined ? undefined : { ms: firstWord }, 'discovered'),
    longestSilence:
      discovered && mitigated && !endedUnseen
        ? { minutes: minutes(Math.max(0, ...silences)), isAbout: about('discovered', 'mitigated') }
        : undefined,
  });
}

const minutes = (ms: number) => Math.round(ms / 60_000);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** When customers or the public were told something, in order. */
function publicWords(entry: PostmortemEntry): number[] {
  return entry.fields.comms.flatMap(({ audience }, index) => {
    const moment = entry.commsMoments[index];
    return moment && (audience === 'customers' || audience === 'public') ? [moment.ms] : [];
  });
}

function gapsBetween(points: readonly (number | undefined)[], end: number | undefined): number[] {
  const known = points.filter((ms) => ms !== undefined && (end === undefined || ms <= end));
  const sorted = known.filter((ms) => ms !== undefined).sort((a, b) => a - b);
  return sorted.slice(1).map((ms, index) => ms - (sorted[index] ?? ms));
}

function withoutAbsent<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** A stretch of an incident; without an end it is still going on. Phases may overlap. */
export interface Phase {
  readonly name: 'discovery' | 'mitigation' | 'follow-up';
  readonly startMs: number;
  readonly endMs?: number;
}

/** The phases whose start is known, in order. A day ends in the archive's zone. */
export function phasesOf(entry: PostmortemEntry, archiveZone: string): readonly Phase[] {
  const { started, discovered, understood, mitigated } = entry.times;
  const { followUps } = entry.fields;
  const lastDone = followUps
    .flatMap(({ status, doneOn }) => (status === 'done' && doneOn ? [doneOn] : []))
    .sort()
    .at(-1);
  const phase = (name: Phase['name'], startMs?: number, endMs?: number): Phase[] =>
    startMs === undefined ? [] : [{ name, startMs, ...(endMs === undefined ? {} : { endMs }) }];
  const isGoingOn = followUps.some(isOpen);
  const hasFollowUpPhase = isGoingOn || lastDone !== undefined;
  const followUpEnd = isGoingOn || lastDone === undefined ? undefined : endOfDay(lastDone, archiveZone);
  return [
    ...phase('discovery', started?.ms, (understood ?? mitigated)?.ms),
    ...phase('mitigation', discovered?.ms, mitigated?.ms),
    ...phase('follow-up', hasFollowUpPhase ? mitigated?.ms : undefined, followUpEnd),
  ];
}

/** One barrier of the strip. `unlisted`: the gate was there, and the write-up says nothing about it. */
export interface StripGate {
  readonly gate: Gate;
  readonly outcome: GateOutcome | 'unlisted';
  readonly result?: GateResult;
}

/** The gates of the way to production in their order: those active on the day, and any that the write-up lists. */
export function gateStrip(entry: PostmortemEntry, lists: Lists, day: Day = entry.day): readonly StripGate[] {
  const active = gatesActiveOn(lists, day);
  return lists.tollgates.flatMap((gate): StripGate[] => {
    const result = entry.fields.tollgates.find((listed) => listed.gate === gate.id);
    if (result !== undefined) return [{ gate, outcome: result.outcome, result }];
    return active.includes(gate) ? [{ gate, outcome: 'unlisted' }] : [];
  });
}

/** Whether the gate let the defect through. */
export const isMiss = ({ outcome }: { readonly outcome: string }) => outcome === 'missed' || outcome === 'skipped';

/** The follow-ups that a gate's result names, as a list. */
export const followUpIdsOf = ({ followUp }: GateResult): readonly string[] =>
  followUp === undefined ? [] : typeof followUp === 'string' ? [followUp] : followUp;

export const isOpen = ({ status }: FollowUp): boolean => status === 'open' || status === 'in-progress';

/** An open follow-up is overdue after the end of its due day; days compare as text. */
export const isOverdue = (followUp: FollowUp, today: Day): boolean =>
  isOpen(followUp) && followUp.due !== undefined && followUp.due < today;

/** Days since it was agreed, else since the write-up was published; `undefined` when it is not open or neither is known. */
export function openDays(followUp: FollowUp, publishedOn: Day | undefined, today: Day): number | undefined {
  const since = followUp.created ?? publishedOn;
  return isOpen(followUp) && since !== undefined ? daysBetween(since, today) : undefined;
}

export type GuardState = 'none' | 'named' | 'tried' | 'stale';

/** `tried` within the last 365 days, `stale` longer ago. */
export function guardState(guard: Guard | undefined, today: Day): GuardState {
  if (guard === undefined) return 'none';
  if (guard.verifiedOn === undefined) return 'named';
  return daysBetween(guard.verifiedOn, today) <= 365 ? 'tried' : 'stale';
}

export interface ReviewDates {
  readonly kind: ReviewKind;
  /** The day until which the review was planned; absent while the discovery is open, or without a review. */
  readonly expectedOn?: Day;
  /** Days after it that publishing took, or has taken until today; 0 or less is in time. */
  readonly lateDays?: number;
}

export function reviewDates(
  entry: PostmortemEntry,
  lists: Lists,
  { nearMiss, timeZone, today }: { readonly nearMiss: ReviewKind; readonly timeZone: string; readonly today: Day },
): ReviewDates {
  const kind = reviewKindOf(entry.fields, lists.severities, nearMiss);
  const severity = lists.severities.find(({ id }) => id === entry.fields.severity);
  const { discovered } = entry.times;
  if (kind === 'none' || severity === undefined || discovered === undefined) return { kind };
  const expectedOn = addDays(dayOf(discovered.ms, timeZone), severity.reviewWithinDays);
  const end = entry.fields.status === 'published' ? (entry.fields.publishedOn ?? today) : today;
  return { kind, expectedOn, lateDays: daysBetween(expectedOn, end) };
}

/** Who may read it: the public reads what is published and marked so. */
export function effectiveAudience(entry: Entry): Audience {
  const { status, audience } = entry.fields;
  return status === 'published' && audience === 'public' ? 'public' : 'internal';
}

/** At 200 words a minute, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 200));
