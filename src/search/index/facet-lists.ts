import type { Archive } from '../../model/archive.ts';
import { labelIn, listsOf } from '../../model/lists.ts';
import type { Label } from '../../model/schema/archive-lists.ts';
import {
  detectionSources,
  factorKinds,
  gateOutcomes,
  impactLevels,
  statuses,
  triggers,
} from '../../model/schema/choices.ts';
import type { FacetName } from '../query/facet-names.ts';

/** A value of a facet as the archive names it. */
interface ListedValue {
  readonly value: string;
  readonly label?: Label;
}

/** The order of each facet's values, and what the archive calls them in each of its languages. */
export interface FacetLists {
  readonly languages: readonly string[];
  readonly values: Readonly<Partial<Record<FacetName, readonly ListedValue[]>>>;
}

/** Without an archive: values stand in the order of the alphabet and have no names. */
export const noLists: FacetLists = { languages: [], values: {} };

const named = (names: readonly string[]) => names.map((value) => ({ value }));

/** A team's own severities and gates stand after the archive's, unless their ids are the same. */
export function facetLists({ settings, catalog }: Archive): FacetLists {
  const all = [undefined, ...catalog.teams.map(({ id }) => id)].map((team) => listsOf(settings, catalog, team));
  const byRank = all
    .flatMap(({ severities }) => severities.map(({ id, label }, rank) => ({ value: id, label, rank })))
    .sort((a, b) => a.rank - b.rank);
  const gates = all.flatMap(({ tollgates }) => tollgates);
  return {
    languages: settings.languages,
    values: {
      kind: named(['incident', 'near-miss', 'story', 'guide']),
      status: named(statuses),
      severity: byRank,
      service: catalog.services.map(({ id, name }) => ({ value: id, label: name ?? id })),
      team: catalog.teams.map(({ id, name }) => ({ value: id, label: name ?? id })),
      gate: gates.flatMap(({ id, label }) => gateOutcomes.map((outcome) => ({ value: `${id}:${outcome}`, label }))),
      reason: settings.missReasons.map(({ id, label }) => ({ value: id, label })),
      followUps: named(['overdue', 'open', 'all-done', 'none']),
      source: named(detectionSources),
      trigger: named(triggers),
      impact: named(impactLevels),
      factor: named(factorKinds),
      lang: named(settings.languages),
    },
  };
}

/** The label of a value in each language; the value itself stands for one that no list names. */
export function labelsOf(
  values: readonly string[],
  name: FacetName,
  { languages, values: lists }: FacetLists,
): Readonly<Record<string, readonly string[]>> | undefined {
  const listed = lists[name] ?? [];
  if (!listed.some(({ label }) => label !== undefined)) return undefined;
  const first = languages[0] ?? '';
  const labels = new Map(listed.map(({ value, label }) => [value, label]));
  return Object.fromEntries(
    languages.map((language) => [
      language,
      values.map((value) => labelIn(labels.get(value), language, first, value.replace(/:[\w-]+$/, ''))),
    ]),
  );
}
