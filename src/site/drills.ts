import { type DrillEntry, drillEntries } from '../deck/drill/entries.ts';
import type { Archive } from '../model/archive.ts';
import { once } from '../model/once.ts';
import { itemPaths } from './reader-pages.ts';

/** The drills of an archive, found once for all pages that name them. */
export const drillsOf = once((archive): readonly DrillEntry[] => drillEntries(archive));

/** Those that are offered for practice; the drill of a draft is found from its write-up only. */
export const listedDrills = (archive: Archive): readonly DrillEntry[] =>
  drillsOf(archive).filter(({ entry }) => entry.fields.status === 'published');

/** One path for each drill and language. */
export const drillPaths = () => itemPaths('key', (archive) => drillsOf(archive).map(({ key }) => key));
