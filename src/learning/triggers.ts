import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { type FactorKind, factorKinds, type Trigger, triggers } from '../model/schema/choices.ts';
import { incidentsWithImported } from './scope.ts';

export type TriggerKey = Trigger | 'not-said';

/** Incidents with one trigger, and among them those with at least one factor of each kind. */
export interface TriggerRow {
  readonly key: TriggerKey;
  readonly entries: readonly PostmortemEntry[];
  readonly cells: ReadonlyMap<FactorKind, readonly PostmortemEntry[]>;
}

/** Two kinds of factors found in the same write-ups. */
export interface Pair {
  readonly kinds: readonly [FactorKind, FactorKind];
  readonly entries: readonly PostmortemEntry[];
}

export interface Triggers {
  /** Triggers that occur, in the order of the list. */
  readonly rows: readonly TriggerRow[];
  /** Kinds that occur, in the order of the list. */
  readonly kinds: readonly FactorKind[];
  /** Most write-ups first, then in the order of the list. */
  readonly together: readonly Pair[];
}

const leastTogether = 3;

/**
 * What set incidents off, against what made them possible. A kind counts once for each incident, and an incident has
 * several kinds: the cells of a row add up to more than its incidents. Imported write-ups count where the trigger is
 * filled in. Source: learning.md, sections 1 and 3.9.
 */
export function triggerFigures(archive: Archive): Triggers {
  const incidents = incidentsWithImported(archive, ({ fields }) => fields.trigger !== undefined);
  const withKinds = incidents.map((entry) => ({ entry, kinds: kindsOf(entry) }));
  const keys: readonly TriggerKey[] = [...triggers, 'not-said'];
  const rows = keys.map((key): TriggerRow => {
    const own = withKinds.filter(({ entry }) => (entry.fields.trigger ?? 'not-said') === key);
    const cells = new Map<FactorKind, PostmortemEntry[]>();
    for (const { entry, kinds } of own) for (const kind of kinds) push(cells, kind, entry);
    return { key, entries: own.map(({ entry }) => entry), cells };
  });
  const occurring = new Set(withKinds.flatMap(({ kinds }) => kinds));
  return {
    rows: rows.filter(({ entries }) => entries.length > 0),
    kinds: factorKinds.filter((kind) => occurring.has(kind)),
    together: pairsOf(withKinds),
  };
}

/** Each kind once, in the order of the list. */
const kindsOf = ({ fields }: PostmortemEntry): readonly FactorKind[] => {
  const named = new Set(fields.contributingFactors.map(({ kind }) => kind));
  return factorKinds.filter((kind) => named.has(kind));
};

function pairsOf(withKinds: readonly { entry: PostmortemEntry; kinds: readonly FactorKind[] }[]): readonly Pair[] {
  const pairs = new Map<FactorKind, Map<FactorKind, PostmortemEntry[]>>();
  for (const { entry, kinds } of withKinds) {
    kinds.forEach((first, index) => {
      for (const second of kinds.slice(index + 1)) {
        const seconds = pairs.get(first) ?? new Map<FactorKind, PostmortemEntry[]>();
        pairs.set(first, seconds);
        push(seconds, second, entry);
      }
    });
  }
  const place = (kind: FactorKind) => factorKinds.indexOf(kind);
  return [...pairs]
    .flatMap(([first, seconds]) => [...seconds].map(([second, entries]): Pair => ({ kinds: [first, second], entries })))
    .filter(({ entries }) => entries.length >= leastTogether)
    .toSorted(
      (a, b) =>
        b.entries.length - a.entries.length ||
        place(a.kinds[0]) - place(b.kinds[0]) ||
        place(a.kinds[1]) - place(b.kinds[1]),
    );
}

function push<Key>(map: Map<Key, PostmortemEntry[]>, key: Key, entry: PostmortemEntry): void {
  const group = map.get(key);
  if (group) group.push(entry);
  else map.set(key, [entry]);
}
