import type { Archive } from '../model/archive.ts';
import { type Recurrence, recurrencesIn, type StateThen } from './recurrences.ts';

/** How the named follow-ups of an earlier write-up stood, taken together, when it came back. */
export type PairClass = StateThen | 'unassigned';

export interface RecurrencePair extends Recurrence {
  readonly class: PairClass;
  /** From the end of the earlier impact to the start of the later one; absent while one of them is not known. */
  readonly gapMinutes?: number;
  /** The later one began before the earlier one had ended. */
  readonly isOverlapping: boolean;
}

export interface RecurrencePairs {
  /** Newest first. */
  readonly pairs: readonly RecurrencePair[];
  /** Pairs with a named follow-up whose state is known: the only ones that a share can be formed of. */
  readonly assigned: readonly RecurrencePair[];
  /** Of these, those that came back before the change was finished. */
  readonly openThen: readonly RecurrencePair[];
  /** How many returns the longest chain has; 0 without any. */
  readonly longestChain: number;
}

const isPublished = ({ earlier, later }: Recurrence) =>
  [earlier, later].every(({ fields }) => fields.status === 'published' && !fields.legacy);

/** What came back, pair by pair. Source: learning.md, section 3.3. */
export function recurrencePairs(archive: Archive): RecurrencePairs {
  const pairs = recurrencesIn(archive).filter(isPublished).map(pairOf);
  const outside: readonly PairClass[] = ['unassigned', 'created-after', 'unknown-then'];
  const assigned = pairs.filter((pair) => !outside.includes(pair.class));
  return {
    pairs,
    assigned,
    openThen: assigned.filter((pair) => pair.class === 'open-then'),
    longestChain: longestChain(pairs),
  };
}

/** The class that weighs most: what was open argues for priority, before what was dropped or did not hold. */
const byWeight: readonly StateThen[] = ['open-then', 'dropped', 'done-before', 'created-after', 'unknown-then'];

function pairOf(recurrence: Recurrence): RecurrencePair {
  const states = new Set(recurrence.followUps.map(({ state }) => state));
  const begun = recurrence.later.times.started?.ms;
  const ended = recurrence.earlier.times.mitigated?.ms;
  const gapMinutes = begun === undefined || ended === undefined ? undefined : Math.round((begun - ended) / 60_000);
  return {
    ...recurrence,
    class: byWeight.find((state) => states.has(state)) ?? 'unassigned',
    ...(gapMinutes !== undefined && { gapMinutes }),
    isOverlapping: gapMinutes !== undefined && gapMinutes < 0,
  };
}

/** The most returns in a row. A circle, which the check refuses, is followed once. */
function longestChain(pairs: readonly RecurrencePair[]): number {
  const laterOf = Map.groupBy(pairs, ({ earlier }) => earlier.id);
  const known = new Map<string, number>();
  const lengthFrom = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, 0);
    const length = Math.max(0, ...(laterOf.get(id) ?? []).map(({ later }) => 1 + lengthFrom(later.id)));
    known.set(id, length);
    return length;
  };
  return Math.max(0, ...[...laterOf.keys()].map(lengthFrom));
}
