import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Severity } from '../model/schema/archive-lists.ts';
import { type ImpactLevel, impactLevels } from '../model/schema/choices.ts';
import { type Group, groupsBy } from './group.ts';
import { incidentsWithImported } from './scope.ts';

export type ImpactKey = ImpactLevel | 'not-said';
/** For an incident without a severity. Ids hold no spaces, so none is called this. */
export const noSeverity = 'not said';
export const impactKeys: readonly ImpactKey[] = [...impactLevels, 'not-said'];

export interface SeverityRow {
  readonly id: string;
  readonly severity?: Severity;
  readonly entries: readonly PostmortemEntry[];
  /** One for each of `impactKeys`. */
  readonly cells: readonly Group<ImpactKey>[];
}

/** Severities that occur, in the order of the archive's list, then of the teams' own. Counts, never a product; imported ones where it is filled in. */
export function severityFigures(archive: Archive): readonly SeverityRow[] {
  const { settings, catalog } = archive;
  const known = [settings.severities, ...catalog.teams.map(({ severities }) => severities ?? [])].flat();
  const incidents = incidentsWithImported(archive, ({ fields }) => fields.severity !== undefined);
  const used = new Set(incidents.map(({ fields }) => fields.severity ?? noSeverity));
  const ids = [...new Set([...known.map(({ id }) => id), ...[...used].sort()])].filter((id) => used.has(id));
  return groupsBy(ids, incidents, ({ fields }) => [fields.severity ?? noSeverity]).map(({ key, entries }) => {
    const severity = known.find(({ id }) => id === key);
    return {
      id: key,
      ...(severity && { severity }),
      entries,
      cells: groupsBy(impactKeys, entries, ({ fields }) => [fields.impact.level ?? 'not-said']),
    };
  });
}
