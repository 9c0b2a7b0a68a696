import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { quarterOf } from './open-time.ts';
import { countedIn, periodDaysIn } from './scope.ts';

/** What incidents asked of people in one quarter, for the whole archive and for nobody in particular. */
export interface QuarterLoad {
  readonly quarter: string;
  /** Incidents that say how many responded. */
  readonly entries: readonly PostmortemEntry[];
  /** Absent where the quarter has too few incidents or teams to show sums without pointing at people. */
  readonly sums?: {
    readonly pages: number;
    /** Incidents with work out of hours. */
    readonly outOfHours: number;
    /** Places taken, not people: who helped in two incidents took two. */
    readonly places: number;
  };
}

const leastIncidents = 5;
const leastTeams = 3;

/**
 * Newest quarter first. Nothing unless the archive asks for it, and never in the public edition.
 * Source: learning.md, section 3.11.
 */
export function loadFigures(archive: Archive): readonly QuarterLoad[] {
  const { settings, edition } = archive;
  if (!settings.learning.load || edition !== 'internal') return [];
  const saying = countedIn(archive).incidents.filter(({ fields }) => fields.people !== undefined);
  const dayOf = periodDaysIn(settings.timeZone);
  const quarters = Map.groupBy(saying, (entry) => quarterOf(dayOf(entry)));
  return [...quarters]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([quarter, entries]) => ({ quarter, entries, ...(isShown(entries) && { sums: sumsOf(entries) }) }));
}

function isShown(entries: readonly PostmortemEntry[]): boolean {
  const teams = new Set(entries.map(({ fields }) => fields.team));
  return entries.length >= leastIncidents && teams.size >= leastTeams;
}

function sumsOf(entries: readonly PostmortemEntry[]): NonNullable<QuarterLoad['sums']> {
  const sum = (of: (people: NonNullable<PostmortemEntry['fields']['people']>) => number) =>
    entries.reduce((total, { fields }) => total + (fields.people ? of(fields.people) : 0), 0);
  return {
    pages: sum(({ paged }) => paged ?? 0),
    outOfHours: sum(({ outOfHours }) => ((outOfHours ?? 0) > 0 ? 1 : 0)),
    places: sum(({ responders }) => responders ?? 0),
  };
}
