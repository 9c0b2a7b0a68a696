import type { Archive } from '../../model/archive.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import { present, textsOf } from '../index/entry-texts.ts';
import { type Similar, similarTexts } from './similar.ts';
import type { Compared } from './similar-terms.ts';

/** A published write-up that is like another one, with what the two have in common. */
export interface SimilarEntry {
  readonly entry: PostmortemEntry;
  /** Ids of services. */
  readonly services: readonly string[];
  /** Ids of gates that missed both, the first on the way to production. */
  readonly gates: readonly string[];
  /** As they are written, those that tell most first. */
  readonly words: readonly string[];
}

const mostShown = 3;
const mostGates = 3;
const mostWords = 3;
/** Of what is shown above it on the judged collection of search.md, seven of ten are alike. */
const leastCosine = 0.1;

/** For each write-up up to three others that nobody has linked to it, nearest first. */
export function similarEntries(
  archive: Archive,
  textOfBody: (bodyKey: string) => string,
): ReadonlyMap<string, readonly SimilarEntry[]> {
  const entries = new Map(archive.postmortems.map((entry) => [entry.id, entry]));
  const isOffered = (from: string, to: string) => {
    const [a, b] = [entries.get(from), entries.get(to)];
    return b?.fields.status === 'published' && !(a && (names(a, to) || names(b, from)));
  };
  const similar = similarTexts(
    archive.postmortems.map((entry) => comparedOf(entry, archive, textOfBody)),
    { most: mostShown, least: leastCosine, isOffered },
  );
  return new Map(
    archive.postmortems.map((from) => [
      from.id,
      (similar.get(from.id) ?? []).flatMap((found) => {
        const entry = entries.get(found.id);
        return entry ? [inCommon(from, entry, found)] : [];
      }),
    ]),
  );
}

const names = ({ fields }: PostmortemEntry, id: string) =>
  fields.related.includes(id) || fields.recurrenceOf.some(({ entry }) => entry === id);

function comparedOf(entry: PostmortemEntry, archive: Archive, textOfBody: (bodyKey: string) => string): Compared {
  const { brief, symptoms, rest } = textsOf(entry, archive, textOfBody);
  const text = (texts: Parameters<typeof present>[0]) => present(texts).join('\n');
  const { tags, services, team } = entry.fields;
  const teamName = archive.catalog.teams.find(({ id }) => id === team)?.name;
  return {
    id: entry.id,
    texts: [
      { weight: 5, text: text([...tags, ...services]) },
      { weight: 2, text: entry.fields.title },
      { weight: 2, text: text(brief) },
      { weight: 1, text: text([...symptoms, ...rest]) },
    ],
    ignored: present([archive.settings.name, team, teamName]),
  };
}

function inCommon(from: PostmortemEntry, entry: PostmortemEntry, { shared }: Similar): SimilarEntry {
  const services = from.fields.services.filter((id) => entry.fields.services.includes(id));
  const missed = (of: PostmortemEntry) =>
    of.fields.tollgates.flatMap(({ gate, outcome }) => (outcome === 'missed' ? [gate] : []));
  const missedThere = missed(entry);
  const isSaid = (word: string) => services.some((id) => id.split('-').includes(word.toLowerCase()));
  // A part of a name says nothing beside the name.
  const isPart = (word: string) => shared.some((other) => other.length > word.length && other.includes(word));
  return {
    entry,
    services,
    gates: missed(from)
      .filter((gate) => missedThere.includes(gate))
      .slice(0, mostGates),
    words: shared.filter((word) => !isSaid(word) && !isPart(word)).slice(0, mostWords),
  };
}
