import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { followUpStatuses } from '../model/schema/choices.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import { type GateReasons, type GateRow, gateReasons } from './gate-reasons.ts';
import { type KnownGap, knownGapsIn } from './known-gaps.ts';

/** A follow-up that a gate of its write-up named. */
export interface GateChange {
  readonly entry: PostmortemEntry;
  readonly followUp: FollowUp;
}

/** Everything one gate let through and caught, and what came of it. Source: learning.md, section 3.2. */
export interface GatePage {
  readonly row: GateRow;
  /** Largest group first, equals in the order of the settings; in a group newest first. */
  readonly misses: readonly { readonly reason: string; readonly gaps: readonly KnownGap[] }[];
  /** Risks that were accepted, the oldest first: an old one is worth reading again. */
  readonly accepted: readonly KnownGap[];
  /** By status, in the order of the list; those without any are left out. */
  readonly changes: readonly { readonly status: FollowUp['status']; readonly changes: readonly GateChange[] }[];
}

/** One page for each gate of the archive and its teams, by id. */
export function gatePages(archive: Archive): ReadonlyMap<string, GatePage> {
  const matrix = gateReasons(archive);
  const byGate = Map.groupBy(knownGapsIn(archive), ({ gate }) => gate.gate);
  return new Map(matrix.rows.map((row) => [row.gate.id, pageOf(row, matrix, byGate.get(row.gate.id) ?? [])]));
}

function pageOf(row: GateRow, { reasons }: GateReasons, gaps: readonly KnownGap[]): GatePage {
  const gapOf = new Map(gaps.map((gap) => [gap.entry, gap]));
  const misses = reasons.map((reason) => ({
    reason,
    gaps: (row.reasons.get(reason) ?? []).flatMap((entry) => gapOf.get(entry) ?? []),
  }));
  const counted = misses.flatMap((group) => group.gaps);
  const changes = counted.flatMap(({ entry, followUps }) => followUps.map((followUp) => ({ entry, followUp })));
  return {
    row,
    misses: misses
      .filter((group) => group.gaps.length > 0)
      .toSorted((a, b) => b.gaps.length - a.gaps.length || reasons.indexOf(a.reason) - reasons.indexOf(b.reason)),
    accepted: counted
      .filter(({ gate }) => gate.acceptedRisk !== undefined)
      .toSorted((a, b) => (acceptedOn(a) === acceptedOn(b) ? 0 : acceptedOn(a) < acceptedOn(b) ? -1 : 1)),
    changes: followUpStatuses
      .map((status) => ({ status, changes: changes.filter(({ followUp }) => followUp.status === status) }))
      .filter((group) => group.changes.length > 0),
  };
}

/** A risk counts as accepted from the day on which the write-up was published. */
export const acceptedOn = ({ entry }: KnownGap): string => entry.fields.publishedOn ?? entry.day;
