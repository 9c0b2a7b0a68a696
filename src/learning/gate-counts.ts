import type { Archive } from '../model/archive.ts';
import { gateStrip } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { listsOf } from '../model/lists.ts';
import type { Gate } from '../model/schema/archive-lists.ts';
import type { GateOutcome } from '../model/schema/choices.ts';

/** What one gate did in each counted write-up, in the order of `columns`; `undefined` where it did not exist. */
export interface GateRow {
  readonly gate: Gate;
  readonly outcomes: readonly (GateOutcome | undefined)[];
  readonly missed: number;
  readonly skipped: number;
  /** Write-ups in which the gate was there, whatever it did. */
  readonly all: number;
}

export interface GateCounts {
  /** Oldest first. */
  readonly columns: readonly PostmortemEntry[];
  /** In the order of the way to production; gates of single teams stand where their stage puts them. */
  readonly rows: readonly GateRow[];
}

const stages = ['before-merge', 'before-release', 'during-release', 'after-release', 'in-production'];

/** Published write-ups that are not imported ones and that mention a gate. Source: content-model.md, section 6. */
function isCounted({ fields }: PostmortemEntry): boolean {
  return fields.status === 'published' && !fields.legacy && fields.tollgates.length > 0;
}

function gatesOf({ settings, catalog }: Archive): readonly Gate[] {
  const all = [settings.tollgates, ...catalog.teams.map(({ tollgates }) => tollgates ?? [])].flat();
  const first = new Map(all.toReversed().map((gate) => [gate.id, gate]));
  const inOrder = [...new Set(all.map(({ id }) => id))].flatMap((id) => first.get(id) ?? []);
  return inOrder.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/** Where defects got through, write-up by write-up. Counts, no rates: what a gate stopped has no write-up. */
export function gateCounts(archive: Archive): GateCounts {
  const columns = archive.postmortems.filter(isCounted).toReversed();
  const strips = columns.map((entry) =>
    gateStrip(entry, listsOf(archive.settings, archive.catalog, entry.fields.team)),
  );
  const rows = gatesOf(archive).map((gate) => {
    const outcomes = strips.map((strip) => {
      const outcome = strip.find((entered) => entered.gate.id === gate.id)?.outcome;
      return outcome === 'unlisted' ? undefined : outcome;
    });
    const count = (wanted: GateOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
    const all = outcomes.filter((outcome) => outcome !== undefined && outcome !== 'not-applicable').length;
    return { gate, outcomes, missed: count('missed'), skipped: count('skipped'), all };
  });
  return { columns, rows: rows.filter(({ outcomes }) => outcomes.some((outcome) => outcome !== undefined)) };
}
