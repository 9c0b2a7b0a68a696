import type { Archive } from '../model/archive.ts';
import { followUpIdsOf, guardState, isMiss, isOpen } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { once } from '../model/once.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import type { GateResult } from '../model/schema/tollgates.ts';
import { recurrencesIn } from './recurrences.ts';

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

/** Those of every write-up, newest first. A draft and an imported one have none. */
export const knownGapsIn = once((archive): readonly KnownGap[] => {
  const notHeld = notHeldIn(archive);
  return archive.postmortems.filter(isCounted).flatMap((entry) =>
    entry.fields.tollgates.filter(isMiss).map((gate) => {
      const ids = followUpIdsOf(gate);
      const followUps = entry.fields.followUps.filter(({ id }) => ids.includes(id));
      return { entry, gate, followUps, state: gapState(gate, followUps, notHeld.get(entry.id), archive.today) };
    }),
  );
});

const gapsById = once((archive) => Map.groupBy(knownGapsIn(archive), ({ entry }) => entry.id));

/** One for each missed or skipped gate of a published write-up. */
export const knownGapsOf = (archive: Archive, { id }: PostmortemEntry): readonly KnownGap[] =>
  gapsById(archive).get(id) ?? [];

/** By write-up, its follow-ups that were done when it came back. */
function notHeldIn(archive: Archive): ReadonlyMap<string, ReadonlySet<string>> {
  const published = recurrencesIn(archive).filter(({ later }) => later.fields.status === 'published');
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
