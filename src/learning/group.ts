import type { PostmortemEntry } from '../model/entry.ts';

/** What one number counts. The key is the number's place on the page that lists its write-ups. */
export interface Group<Key extends string = string> {
  readonly key: Key;
  readonly entries: readonly PostmortemEntry[];
}

/** One group for each key, in their order, empty ones too. An entry stands in a group once, whatever `keysOf` repeats. */
export function groupsBy<Key extends string>(
  keys: readonly Key[],
  entries: readonly PostmortemEntry[],
  keysOf: (entry: PostmortemEntry) => readonly Key[],
): readonly Group<Key>[] {
  const groups = new Map<Key, PostmortemEntry[]>(keys.map((key) => [key, []]));
  for (const entry of entries) for (const key of new Set(keysOf(entry))) groups.get(key)?.push(entry);
  return [...groups].map(([key, own]) => ({ key, entries: own }));
}

/** How many of how many, with the write-ups on both sides of the line. */
export interface Share {
  readonly some: readonly PostmortemEntry[];
  readonly others: readonly PostmortemEntry[];
}

export function shareOf(entries: readonly PostmortemEntry[], is: (entry: PostmortemEntry) => boolean): Share {
  return { some: entries.filter(is), others: entries.filter((entry) => !is(entry)) };
}
