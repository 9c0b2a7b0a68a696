import type { Archive } from '../model/archive.ts';
import { isMiss } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { gatesActiveOn, listsOf } from '../model/lists.ts';
import type { Gate } from '../model/schema/archive-lists.ts';
import { type GateOutcome, gateOutcomes } from '../model/schema/choices.ts';
import { reviewKindOf } from '../model/statuses.ts';
import { gatesOf } from './gates-of.ts';
import { recurrenceIds } from './recurrences.ts';
import { type Counted, countedIn } from './scope.ts';

/** `no-record`: the gate was there, and the write-up says nothing about it. */
export type GateRecord = GateOutcome | 'no-record';
export const gateRecords = [...gateOutcomes, 'no-record'] as const satisfies readonly GateRecord[];

/** For a miss that names no reason. Ids hold no spaces, so no reason is called this. */
export const noReason = 'not said';

/** One gate, and what it did in the incidents that it stood in the way of. */
export interface GateRow {
  readonly gate: Gate;
  /** Incidents for which the gate was active, by what it did; together they are the row's n. */
  readonly records: ReadonlyMap<GateRecord, readonly PostmortemEntry[]>;
  readonly active: readonly PostmortemEntry[];
  /** Incidents that it missed or that went around it, by reason. Each stands in one group at most. */
  readonly reasons: ReadonlyMap<string, readonly PostmortemEntry[]>;
  /** Near misses, which are counted apart, that it caught. */
  readonly caughtNearMisses: readonly PostmortemEntry[];
}

export interface GateReasons {
  readonly counted: Counted;
  readonly rows: readonly GateRow[];
  /** The reasons that occur, in the order of the settings. */
  readonly reasons: readonly string[];
  /** Write-ups of something that came back. */
  readonly recurrences: ReadonlySet<string>;
}

/** The incidents in which the gate did one thing. */
export const recordOf = ({ records }: GateRow, record: GateRecord): readonly PostmortemEntry[] =>
  records.get(record) ?? [];

/**
 * Where incidents passed, and what the gates could not see. Counts only: what a gate stopped before release is not in
 * the archive, so no rate can be formed, and nothing is sorted by count. Source: learning.md, section 3.1.
 */
export function gateReasons(archive: Archive, { withRecurrences = true } = {}): GateReasons {
  const counted = countedIn(archive);
  const recurrences = recurrenceIds(archive);
  const kept = (entry: PostmortemEntry) => withRecurrences || !recurrences.has(entry.id);
  const seen = counted.incidents.filter(kept).map((entry) => ({ entry, records: recordsOf(archive, entry) }));
  const near = counted.nearMisses.filter(kept).map((entry) => ({ entry, records: recordsOf(archive, entry) }));
  const rows = gatesOf(archive).map((gate) => rowOf(gate, seen, near));
  const occurring = new Set(rows.flatMap(({ reasons }) => [...reasons.keys()]));
  const listed = archive.settings.missReasons.map(({ id }) => id);
  const others = [...occurring].filter((id) => !listed.includes(id)).sort();
  return { counted, rows, recurrences, reasons: [...listed.filter((id) => occurring.has(id)), ...others] };
}

interface Seen {
  readonly entry: PostmortemEntry;
  readonly records: ReadonlyMap<string, GateRecord>;
}

/** What each gate that was active did. A review that is not a full one counts for the gates it lists. */
function recordsOf(archive: Archive, entry: PostmortemEntry): ReadonlyMap<string, GateRecord> {
  const { fields, day } = entry;
  const lists = listsOf(archive.settings, archive.catalog, fields.team);
  const isFull = reviewKindOf(fields, lists.severities, archive.settings.review.nearMiss) === 'full';
  return new Map(
    gatesActiveOn(lists, day).flatMap(({ id }): [string, GateRecord][] => {
      const result = fields.tollgates.find(({ gate }) => gate === id);
      if (result === undefined) return isFull ? [[id, 'no-record']] : [];
      return [[id, result.outcome]];
    }),
  );
}

function rowOf(gate: Gate, seen: readonly Seen[], near: readonly Seen[]): GateRow {
  const records = new Map<GateRecord, PostmortemEntry[]>(gateRecords.map((record) => [record, []]));
  const reasons = new Map<string, PostmortemEntry[]>();
  const active: PostmortemEntry[] = [];
  for (const { entry, records: own } of seen) {
    const record = own.get(gate.id);
    if (record === undefined) continue;
    active.push(entry);
    records.get(record)?.push(entry);
    if (!isMiss({ outcome: record })) continue;
    const reason = entry.fields.tollgates.find((result) => result.gate === gate.id)?.reason ?? noReason;
    const group = reasons.get(reason);
    if (group) group.push(entry);
    else reasons.set(reason, [entry]);
  }
  return {
    gate,
    active,
    records,
    reasons,
    caughtNearMisses: near.filter(({ records: own }) => own.get(gate.id) === 'caught').map(({ entry }) => entry),
  };
}
