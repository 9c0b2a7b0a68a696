import { gatesOf } from '../../learning/gates-of.ts';
import type { KnownGap } from '../../learning/known-gaps.ts';
import { labelFor, type Reader, serviceName } from '../entry/reader.ts';

/** Names the gate and the services of a gap, for lists that hold several. */
export function gapNotes(reader: Reader): (gap: KnownGap) => string {
  const labels = new Map(gatesOf(reader.archive).map(({ id, label }) => [id, labelFor(reader, label, id)]));
  return ({ entry, gate }) =>
    [labels.get(gate.gate) ?? gate.gate, ...entry.fields.services.map((id) => serviceName(reader, id))].join(', ');
}
