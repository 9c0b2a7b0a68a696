import type { Archive } from '../model/archive.ts';
import type { Gate } from '../model/schema/archive-lists.ts';
import { gateStages } from '../model/schema/choices.ts';

/**
 * Every gate of the archive and of its teams, retired ones too, in the order of the way to production. The same id in
 * several lists is the same gate; the archive's own list says what it is called.
 */
export function gatesOf({ settings, catalog }: Archive): readonly Gate[] {
  const all = [settings.tollgates, ...catalog.teams.map(({ tollgates }) => tollgates ?? [])].flat();
  const first = new Map(all.toReversed().map((gate) => [gate.id, gate]));
  const inOrder = [...new Set(all.map(({ id }) => id))].flatMap((id) => first.get(id) ?? []);
  return inOrder.toSorted((a, b) => gateStages.indexOf(a.stage) - gateStages.indexOf(b.stage));
}
