import type { Archive } from '../../model/archive.ts';

/** The archive's zone first, then its teams' and UTC; a browser adds its own. */
export const zonesOf = ({ settings, catalog }: Pick<Archive, 'settings' | 'catalog'>): readonly string[] => [
  ...new Set([settings.timeZone, ...catalog.teams.flatMap(({ timeZone }) => timeZone ?? []), 'UTC']),
];
