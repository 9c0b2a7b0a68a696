import type { Archive } from '../model/archive.ts';
import type { Listed } from '../model/paged.ts';
import { gatesOf } from './gates-of.ts';
import { type KnownGap, knownGapsIn } from './known-gaps.ts';

/** The states in which a gap is still there, the one that teaches most first. Guarded and closed ones are not listed. */
export const listedStates = ['returned', 'open', 'dropped', 'accepted'] as const;
export type ListedState = (typeof listedStates)[number];

/** Gaps that are still there, by service and gate, then newest first; by state, without empty lists. */
export function gapLists(archive: Archive): readonly (Listed<KnownGap> & { readonly key: ListedState })[] {
  const gates = new Map(gatesOf(archive).map(({ id }, index) => [id, index]));
  const place = ({ entry, gate }: KnownGap): [service: string, gate: number, newest: string] => [
    entry.fields.services[0] ?? '',
    gates.get(gate.gate) ?? gates.size,
    entry.id,
  ];
  const all = knownGapsIn(archive)
    .map((gap) => ({ gap, place: place(gap) }))
    .toSorted(({ place: a }, { place: b }) => compare(a[0], b[0]) || a[1] - b[1] || compare(b[2], a[2]))
    .map(({ gap }) => gap);
  return listedStates
    .map((key) => ({ key, items: all.filter(({ state }) => state === key) }))
    .filter(({ items }) => items.length > 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
