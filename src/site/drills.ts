import { type DrillEntry, drillEntries } from '../deck/drill-entries.ts';
import { once } from '../model/once.ts';
import { itemPaths } from './reader-pages.ts';

/** The drills of an archive, found once for all pages that name them. */
export const drillsOf = once((archive): readonly DrillEntry[] => drillEntries(archive));

/** One path for each drill and language. */
export const drillPaths = () => itemPaths('key', (archive) => drillsOf(archive).map(({ key }) => key));
