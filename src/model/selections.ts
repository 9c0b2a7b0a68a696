/** Parts of an archive, in its own order: what lists, filters and their counts are made of. */
import type { Archive } from './archive.ts';
import type { PostmortemEntry, StoryEntry } from './entry.ts';
import { once } from './once.ts';

/** Newest year first. */
export function byYear(
  postmortems: readonly PostmortemEntry[],
): readonly (readonly [year: string, PostmortemEntry[]])[] {
  const years = Map.groupBy(postmortems, ({ day }) => day.slice(0, 4));
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** What a list of write-ups and stories holds; write-ups come first. */
export type Listable = PostmortemEntry | StoryEntry;

type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

/** The write-ups of every service that the catalogue or a write-up names. */
export const byService = once(
  ({ catalog, postmortems }): Groups<PostmortemEntry> =>
    grouped(
      catalog.services.map(({ id }) => id),
      postmortems.map((entry) => [entry, entry.fields.services] as const),
    ),
);

/**
 * The write-ups and stories of every team that the catalogue or one of them names: those it owns, and those in which
 * something that it looks after was concerned.
 */
export const byTeam = once(({ catalog, postmortems, stories }): Groups<Listable> => {
  const keeperOf = new Map(catalog.services.map(({ id, team }) => [id, team]));
  const teamsOf = ({ fields }: Listable) =>
    [fields.team, ...('services' in fields ? fields.services.map((id) => keeperOf.get(id)) : [])].filter(
      (team) => team !== undefined,
    );
  return grouped(
    catalog.teams.map(({ id }) => id),
    [...postmortems, ...stories].map((entry) => [entry, teamsOf(entry)] as const),
  );
});

/** The write-ups and stories of every tag: the most used first, then by name. */
export const byTag = once(({ postmortems, stories }): Groups<Listable> => {
  const groups = grouped(
    [],
    [...postmortems, ...stories].map((entry) => [entry, entry.fields.tags] as const),
  );
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
});

/** The listed ids in their order, without entries too; then those that only entries name, by name. */
function grouped<Item>(
  listed: readonly string[],
  entries: readonly (readonly [entry: Item, ids: readonly string[]])[],
): Groups<Item> {
  const known = new Map<string, Item[]>(listed.map((id) => [id, []]));
  const others = new Map<string, Item[]>();
  for (const [entry, ids] of entries) {
    for (const id of new Set(ids)) {
      const groups = known.has(id) ? known : others;
      const group = groups.get(id);
      if (group) group.push(entry);
      else groups.set(id, [entry]);
    }
  }
  return new Map([...known, ...[...others].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

export const serviceIds = (archive: Archive): readonly string[] => [...byService(archive).keys()];

export const teamIds = (archive: Archive): readonly string[] => [...byTeam(archive).keys()];

/** Most used first, then by name. */
export const tagCounts = (archive: Archive): readonly (readonly [tag: string, count: number])[] =>
  [...byTag(archive)].map(([tag, entries]) => [tag, entries.length]);
