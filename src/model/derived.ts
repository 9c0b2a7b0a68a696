/** What follows from an entry's fields; nothing here is ever typed into a file. Source: content-model.md, section 9. */
import { daysBetween } from './calendar.ts';
import type { PostmortemEntry } from './entry.ts';
import { gatesActiveOn, type Lists } from './lists.ts';
import type { Gate } from './schema/archive-lists.ts';
import type { GateOutcome, TimeName } from './schema/choices.ts';
import type { Day } from './schema/days.ts';
import type { FollowUp, Guard } from './schema/follow-ups.ts';
import type { GateResult } from './schema/tollgates.ts';

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

/** How long there was an impact; absent where the write-up says that there was none, as in most near misses. */
export const feltImpact = (entry: PostmortemEntry): Duration | undefined =>
  entry.fields.impact.level === 'none' ? undefined : durationsOf(entry).impact;

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

export const isOpen = ({ status }: Pick<FollowUp, 'status'>): boolean => status === 'open' || status === 'in-progress';

/** An open follow-up is overdue after the end of its due day; days compare as text. */
export const isOverdue = (followUp: FollowUp, today: Day): boolean =>
  isOpen(followUp) && followUp.due !== undefined && followUp.due < today;

export type GuardState = 'none' | 'named' | 'tried' | 'stale';

/** `tried` within the last 365 days, `stale` longer ago. */
export function guardState(guard: Guard | undefined, today: Day): GuardState {
  if (guard === undefined) return 'none';
  if (guard.verifiedOn === undefined) return 'named';
  return daysBetween(guard.verifiedOn, today) <= 365 ? 'tried' : 'stale';
}

/** At 200 words a minute, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 200));
