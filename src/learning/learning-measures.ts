import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { reproductions } from '../model/schema/choices.ts';
import { type Group, groupsBy, type Share, shareOf } from './group.ts';
import { countedIn, periodDaysIn } from './scope.ts';

/** A year's incidents and near misses. Many near misses are good news: somebody wrote down what nearly happened. */
export interface YearOfEvents {
  readonly year: string;
  readonly incidents: readonly PostmortemEntry[];
  readonly nearMisses: readonly PostmortemEntry[];
}

export type ReachedKey = '0' | '1' | '2' | 'more';
export type IdeasKey = '0' | '1' | '2' | '3' | 'more';
export type ReproducedKey = (typeof reproductions)[number] | 'not-said';

export interface LearningMeasures {
  /** Newest first; a year without either stands among the others. */
  readonly years: readonly YearOfEvents[];
  /** Incidents by how often others refer to them. A static site knows no readers: nothing is tracked. */
  readonly reached: readonly Group<ReachedKey>[];
  readonly revised: Share;
  /** Incidents by how many ideas of the cause were written down: a measure of uncertainty, not of skill. */
  readonly ideas: readonly Group<IdeasKey>[];
  /** Incidents in which at least one idea was ruled out. */
  readonly ruledOut: readonly PostmortemEntry[];
  readonly reproduced: readonly Group<ReproducedKey>[];
}

/** How much the archive taught, as far as files can tell. Source: learning.md, section 3.12. */
export function learningMeasures(archive: Archive): LearningMeasures {
  const { incidents } = countedIn(archive);
  const references = referencesIn(archive);
  const reachedKeys: readonly ReachedKey[] = ['0', '1', '2', 'more'];
  const ideasKeys: readonly IdeasKey[] = ['0', '1', '2', '3', 'more'];
  const upTo = <Key extends string>(keys: readonly Key[], count: number): readonly Key[] =>
    keys.slice(Math.min(count, keys.length - 1)).slice(0, 1);
  return {
    years: yearsOf(archive),
    reached: groupsBy(reachedKeys, incidents, ({ id }) => upTo(reachedKeys, references.get(id)?.size ?? 0)),
    revised: shareOf(
      incidents,
      ({ fields }) =>
        fields.updatedOn !== undefined && fields.publishedOn !== undefined && fields.updatedOn > fields.publishedOn,
    ),
    ideas: groupsBy(ideasKeys, incidents, ({ fields }) => upTo(ideasKeys, fields.hypotheses.length)),
    ruledOut: incidents.filter(({ fields }) => fields.hypotheses.some(({ outcome }) => outcome === 'ruled-out')),
    reproduced: groupsBy<ReproducedKey>([...reproductions, 'not-said'], incidents, ({ fields }) => [
      fields.reproduced ?? 'not-said',
    ]),
  };
}

/** Who refers to a write-up: later write-ups, stories, and the replies to these. Links in their texts are not read. */
function referencesIn({ postmortems, stories }: Archive): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (to: string, from: string) => {
    const own = found.get(to);
    if (own) own.add(from);
    else found.set(to, new Set([from]));
  };
  for (const { id, day, fields } of postmortems) {
    if (fields.status !== 'published') continue;
    for (const to of [...fields.related, ...fields.recurrenceOf.map(({ entry }) => entry)])
      if (to.slice(0, 10) <= day && to !== id) add(to, id);
  }
  for (const { id, fields, replies } of stories) {
    if (fields.status !== 'published' || fields.postmortem === undefined) continue;
    for (const from of [id, ...replies.map((reply) => reply.id)]) add(fields.postmortem, from);
  }
  return found;
}

function yearsOf(archive: Archive): readonly YearOfEvents[] {
  const { incidents, nearMisses } = countedIn(archive);
  const dayOf = periodDaysIn(archive.settings.timeZone);
  const yearOf = (entry: PostmortemEntry) => dayOf(entry).slice(0, 4);
  const byYear = Map.groupBy(incidents, yearOf);
  const nearByYear = Map.groupBy(nearMisses, yearOf);
  const known = [...byYear.keys(), ...nearByYear.keys()].map(Number);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(Number(archive.today.slice(0, 4)), ...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(last - index);
    return { year, incidents: byYear.get(year) ?? [], nearMisses: nearByYear.get(year) ?? [] };
  });
}
