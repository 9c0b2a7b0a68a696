import { type DrillEntry, drillEntries } from '../deck/drill-entries.ts';
import type { Archive } from '../model/archive.ts';
import { itemPaths } from './reader-pages.ts';

const known = new WeakMap<Archive, readonly DrillEntry[]>();

/** The drills of an archive, found once for all pages that name them. */
export function drillsOf(archive: Archive): readonly DrillEntry[] {
  const drills = known.get(archive) ?? drillEntries(archive);
  known.set(archive, drills);
  return drills;
}

/** One path for each drill and language. */
export const drillPaths = () => itemPaths('key', (archive) => drillsOf(archive).map(({ key }) => key));
