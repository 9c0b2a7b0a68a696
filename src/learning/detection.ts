import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { type DetectionSource, detectionSources } from '../model/schema/choices.ts';
import { groupsBy, type Share, shareOf } from './group.ts';
import { countedIn, incidentsWithImported } from './scope.ts';

export type DetectionKey = DetectionSource | 'not-said';
const keys: readonly DetectionKey[] = [...detectionSources, 'not-said'];

export interface DetectionRow {
  readonly key: DetectionKey;
  readonly incidents: readonly PostmortemEntry[];
  readonly nearMisses: readonly PostmortemEntry[];
}

export interface Detection {
  /** One row for each source, in the order of the list, then those that do not say one. */
  readonly rows: readonly DetectionRow[];
  /** First from outside, among incidents whose source is known. `chance` is neither outside nor inside. */
  readonly outside: Share;
}

const outsideSources: ReadonlySet<string | undefined> = new Set(['customer', 'support', 'provider']);

/** Who or what noticed first. Imported write-ups count where the source is filled in. Source: learning.md, 3.6. */
export function detection(archive: Archive): Detection {
  const counted = countedIn(archive);
  const all = incidentsWithImported(archive, ({ fields }) => fields.detection.source !== undefined);
  const keyOf = ({ fields }: PostmortemEntry): readonly DetectionKey[] => [fields.detection.source ?? 'not-said'];
  const nearMisses = groupsBy(keys, counted.nearMisses, keyOf);
  const rows = groupsBy(keys, all, keyOf).map(({ key, entries }, index) => ({
    key,
    incidents: entries,
    nearMisses: nearMisses[index]?.entries ?? [],
  }));
  const known = all.filter(({ fields }) => fields.detection.source !== undefined);
  return { rows, outside: shareOf(known, ({ fields }) => outsideSources.has(fields.detection.source)) };
}
