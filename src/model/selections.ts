/** Parts of an archive, in its own order: what lists, filters and their counts are made of. */
import type { Archive } from './archive.ts';
import type { PostmortemEntry, StoryEntry } from './entry.ts';

/** Newest year first. */
export function byYear(
  postmortems: readonly PostmortemEntry[],
): readonly (readonly [year: string, PostmortemEntry[]])[] {
  const years = Map.groupBy(postmortems, ({ day }) => day.slice(0, 4));
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1));
}

export const ofService = (archive: Archive, id: string): readonly PostmortemEntry[] =>
  archive.postmortems.filter(({ fields }) => fields.services.includes(id));

export const ofTeam = (archive: Archive, id: string): readonly PostmortemEntry[] =>
  archive.postmortems.filter(({ fields }) => fields.team === id);

export interface Tagged {
  readonly postmortems: readonly PostmortemEntry[];
  readonly stories: readonly StoryEntry[];
}

export const ofTag = (archive: Archive, tag: string): Tagged => ({
  postmortems: archive.postmortems.filter(({ fields }) => fields.tags.includes(tag)),
  stories: archive.stories.filter(({ fields }) => fields.tags.includes(tag)),
});

/** Every id that a list of the catalogue or a write-up names, in the catalogue's order, then by name. */
function namedIds(listed: readonly string[], used: readonly string[]): readonly string[] {
  const rest = [...new Set(used)].filter((id) => !listed.includes(id)).sort();
  return [...listed, ...rest];
}

export const serviceIds = ({ catalog, postmortems }: Archive): readonly string[] =>
  namedIds(
    catalog.services.map(({ id }) => id),
    postmortems.flatMap(({ fields }) => fields.services),
  );

export const teamIds = ({ catalog, postmortems, stories }: Archive): readonly string[] =>
  namedIds(
    catalog.teams.map(({ id }) => id),
    [...postmortems, ...stories].flatMap(({ fields }) => (fields.team === undefined ? [] : [fields.team])),
  );

/** Most used first, then by name. */
export function tagCounts({ postmortems, stories }: Archive): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { fields } of [...postmortems, ...stories]) {
    for (const tag of fields.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
