import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { drillKeys } from './drill-keys.ts';

export interface DrillEntry {
  /** Its part of the address. */
  readonly key: string;
  readonly entry: PostmortemEntry;
}

/**
 * The write-ups that can be practised with: published, with enough rows from the discovery on and something to choose
 * from. In an order that says nothing about them. Source: learning.md, section 9.1.
 */
export function drillEntries({ postmortems, settings }: Archive): readonly DrillEntry[] {
  const entries = postmortems.filter((entry) => isDrill(entry, settings.drill.minimumSteps));
  const keys = drillKeys(entries.map(({ id }) => id));
  return entries
    .flatMap((entry) => {
      const key = keys.get(entry.id);
      return key === undefined ? [] : [{ key, entry }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function isDrill(entry: PostmortemEntry, minimumSteps: number): boolean {
  const { status, drill, hypotheses, mitigation } = entry.fields;
  const discovered = entry.times.discovered?.ms;
  if (status !== 'published' || drill?.skip || discovered === undefined) return false;
  const seen = entry.timelineMoments.filter((moment) => moment !== undefined && moment.ms >= discovered);
  const hasChoice = hypotheses.length >= 2 || mitigation.options.length >= 2;
  return seen.length >= minimumSteps && hasChoice;
}
