import type { Archive } from '../model/archive.ts';
import { readableText } from '../model/body-text.ts';
import { type SimilarEntry, similarEntries } from '../search/similar-entries.ts';
import { bodyOf } from './get-archive.ts';

const known = new WeakMap<Archive, ReadonlyMap<string, readonly SimilarEntry[]>>();

/** Similar write-ups of an archive by id, worked out once for each reading of it. */
export function similarIn(archive: Archive): ReadonlyMap<string, readonly SimilarEntry[]> {
  const found = known.get(archive) ?? similarEntries(archive, (bodyKey) => readableText(bodyOf(bodyKey)));
  known.set(archive, found);
  return found;
}
