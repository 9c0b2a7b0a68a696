import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';

/** Stories of first outages, newest first, at most one of each teller; whoever stays unnamed may be several people. */
export function firstOutages({ stories }: Archive, most: number): readonly StoryEntry[] {
  const told = stories.filter(({ fields }) => fields.status === 'published' && fields.firstOutage);
  const isFirstOfTeller = ({ fields: { toldBy } }: StoryEntry, index: number) =>
    toldBy === 'anonymous' || told.findIndex(({ fields }) => fields.toldBy === toldBy) === index;
  return told.filter(isFirstOfTeller).slice(0, most);
}

/** What a newcomer to a team reads: the write-ups that others lean on most, and the newest besides. */
export interface TeamReading {
  readonly team: string;
  readonly mostNamed: readonly PostmortemEntry[];
  /** Absent where it is one of the most named. */
  readonly newest?: PostmortemEntry;
}

const mostOfEach = 3;

/** For each team of the catalogue that has anything published, in the catalogue's order. */
export function teamReadings(archive: Archive): readonly TeamReading[] {
  const links = linksFromOthers(archive);
  const published = archive.postmortems.filter(({ fields }) => fields.status === 'published');
  return archive.catalog.teams
    .filter(({ until }) => until === undefined || until >= archive.today)
    .flatMap(({ id: team }): TeamReading[] => {
      const services = archive.catalog.services.filter((service) => service.team === team).map(({ id }) => id);
      const own = published.filter(
        ({ fields }) => fields.team === team || fields.services.some((service) => services.includes(service)),
      );
      const count = ({ id }: PostmortemEntry) => links.get(id) ?? 0;
      // Sorting keeps the newest first among those that are named equally often.
      const mostNamed = own
        .filter((entry) => count(entry) > 0)
        .toSorted((a, b) => count(b) - count(a))
        .slice(0, mostOfEach);
      const [newest] = own;
      if (newest === undefined) return [];
      return [{ team, mostNamed, ...(!mostNamed.includes(newest) && { newest }) }];
    });
}

/** How many other published entries name a write-up in their fields. */
function linksFromOthers({ postmortems, stories }: Archive): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const namedBy = [
    ...postmortems
      .filter(({ fields }) => fields.status === 'published')
      .map(({ fields }) => [...fields.related, ...fields.recurrenceOf.map(({ entry }) => entry)]),
    ...stories
      .filter(({ fields }) => fields.status === 'published')
      .map(({ fields }) => (fields.postmortem === undefined ? [] : [fields.postmortem])),
  ];
  for (const id of namedBy.flatMap((ids) => [...new Set(ids)])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
