import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Gate } from '../model/schema/archive-lists.ts';
import type { GateOutcome } from '../model/schema/choices.ts';
import { type GateRow, gateReasons, recordOf } from './gate-reasons.ts';

/** What one gate did in each counted incident, in the order of `columns`; `undefined` where it did not exist. */
export interface GateCount {
  readonly gate: Gate;
  readonly outcomes: readonly (GateOutcome | undefined)[];
  readonly missed: number;
  readonly skipped: number;
  /** Incidents in which the gate was there, whatever it did. */
  readonly all: number;
}

export interface GateCounts {
  /** Incidents that mention a gate, oldest first. */
  readonly columns: readonly PostmortemEntry[];
  /** In the order of the way to production; gates of single teams stand where their stage puts them. */
  readonly rows: readonly GateCount[];
}

/** Where defects got through, incident by incident. Counts, no rates: what a gate stopped has no write-up. */
export function gateCounts(archive: Archive): GateCounts {
  const { counted, rows } = gateReasons(archive);
  const columns = counted.incidents.filter(({ fields }) => fields.tollgates.length > 0).toReversed();
  return { columns, rows: rows.map((row) => countOf(row, columns)).filter(({ outcomes }) => outcomes.some(Boolean)) };
}

function countOf(row: GateRow, columns: readonly PostmortemEntry[]): GateCount {
  const outcomes = new Map<PostmortemEntry, GateOutcome>();
  for (const [record, entries] of row.records) {
    if (record !== 'no-record') for (const entry of entries) outcomes.set(entry, record);
  }
  return {
    gate: row.gate,
    outcomes: columns.map((entry) => outcomes.get(entry)),
    missed: recordOf(row, 'missed').length,
    skipped: recordOf(row, 'skipped').length,
    all: row.active.length,
  };
}
