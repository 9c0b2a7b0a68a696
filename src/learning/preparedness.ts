import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { type PreparednessArea, preparednessAreas, preparednessStates } from '../model/schema/choices.ts';
import { type Group, groupsBy } from './group.ts';
import { incidentsWithImported } from './scope.ts';

export type PreparedKey = (typeof preparednessStates)[number] | 'not-said';
export const preparedKeys: readonly PreparedKey[] = [...preparednessStates, 'not-said'];

export interface PreparednessRow {
  readonly area: PreparednessArea;
  /** One for each of `preparedKeys`; together they are all incidents. */
  readonly cells: readonly Group<PreparedKey>[];
}

/** Something that was missing or outdated. */
export interface Unprepared {
  readonly entry: PostmortemEntry;
  readonly area: PreparednessArea;
  readonly state: 'missing' | 'outdated';
  /** The next later incident with a service of this one in which it helped. */
  readonly helpedLater?: PostmortemEntry;
}

export interface Preparedness {
  readonly rows: readonly PreparednessRow[];
  /** Newest first, then in the order of the areas. */
  readonly unprepared: readonly Unprepared[];
}

/**
 * What helped, what was missing. Not said is a value: it is never counted as missing. Imported write-ups count where
 * they say any of it. Source: learning.md, 3.10.
 */
export function preparedness(archive: Archive): Preparedness {
  const incidents = incidentsWithImported(archive, ({ fields }) => Object.keys(fields.preparedness).length > 0);
  const rows = preparednessAreas.map((area) => ({
    area,
    cells: groupsBy(preparedKeys, incidents, ({ fields }) => [fields.preparedness[area] ?? 'not-said']),
  }));
  return { rows, unprepared: unpreparedIn(incidents) };
}

function unpreparedIn(incidents: readonly PostmortemEntry[]): readonly Unprepared[] {
  // Newest first: what helped later has been passed by the time an earlier incident is reached.
  const helped = new Map<string, PostmortemEntry>();
  return incidents.flatMap((entry) => {
    const { services, preparedness: prepared } = entry.fields;
    const found = preparednessAreas.flatMap((area): Unprepared[] => {
      const state = prepared[area];
      if (state !== 'missing' && state !== 'outdated') return [];
      const later = services
        .flatMap((service) => helped.get(`${area} ${service}`) ?? [])
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
      return [{ entry, area, state, ...(later && { helpedLater: later }) }];
    });
    for (const area of preparednessAreas) {
      if (prepared[area] === 'helped') for (const service of services) helped.set(`${area} ${service}`, entry);
    }
    return found;
  });
}
