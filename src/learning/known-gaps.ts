import type { Archive } from '../model/archive.ts';
import { followUpIdsOf, guardState, isMiss, isOpen } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import type { GateResult } from '../model/schema/tollgates.ts';
import { type Recurrence, recurrencesIn } from './recurrences.ts';

/** The first that holds, in this order. Source: content-model.md, section 9. */
export type GapState = 'accepted' | 'returned' | 'open' | 'dropped' | 'guarded' | 'closed';

/** A gate that let something through, and what became of that. */
export interface KnownGap {
  readonly entry: PostmortemEntry;
  readonly gate: GateResult;
  readonly followUps: readonly FollowUp[];
  readonly state: GapState;
}

const isCounted = ({ fields }: PostmortemEntry) => fields.status === 'published' && !fields.legacy;

/** One for each missed or skipped gate of a published write-up; a draft and an imported one have none. */
export function knownGapsOf(archive: Archive, entry: PostmortemEntry): readonly KnownGap[] {
  return gapsOf([entry], recurrencesIn(archive), archive);
}

/** Those of every write-up, newest first. */
export const knownGapsIn = (archive: Archive): readonly KnownGap[] =>
  gapsOf(archive.postmortems, recurrencesIn(archive), archive);

function gapsOf(
  entries: readonly PostmortemEntry[],
  recurrences: readonly Recurrence[],
  { today }: Archive,
): readonly KnownGap[] {
  const notHeld = notHeldIn(recurrences);
  return entries.filter(isCounted).flatMap((entry) =>
    entry.fields.tollgates.filter(isMiss).map((gate) => {
      const ids = followUpIdsOf(gate);
      const followUps = entry.fields.followUps.filter(({ id }) => ids.includes(id));
      return { entry, gate, followUps, state: gapState(gate, followUps, notHeld.get(entry.id), today) };
    }),
  );
}

/** By write-up, its follow-ups that were done when it came back. */
function notHeldIn(recurrences: readonly Recurrence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const published = recurrences.filter(({ later }) => later.fields.status === 'published');
  const byEntry = Map.groupBy(published, ({ earlier }) => earlier.id);
  return new Map(
    [...byEntry].map(([id, own]) => {
      const then = own.flatMap(({ followUps }) => followUps).filter(({ state }) => state === 'done-before');
      return [id, new Set(then.map(({ followUp }) => followUp.id))];
    }),
  );
}

function gapState(
  { acceptedRisk }: GateResult,
  followUps: readonly FollowUp[],
  notHeld: ReadonlySet<string> | undefined,
  today: string,
): GapState {
  if (acceptedRisk !== undefined) return 'accepted';
  if (followUps.some(({ id }) => notHeld?.has(id))) return 'returned';
  if (followUps.some(isOpen)) return 'open';
  if (followUps.every(({ status }) => status === 'dropped')) return 'dropped';
  return followUps.some(({ guard }) => guardState(guard, today) === 'tried') ? 'guarded' : 'closed';
}
