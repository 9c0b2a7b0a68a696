import { readableText } from '../model/body-text.ts';
import { once } from '../model/once.ts';
import { type SimilarEntry, similarEntries } from '../search/similar/similar-entries.ts';
import { bodyOf } from './get-archive.ts';

/** Similar write-ups of an archive by id, worked out once for each reading of it. */
export const similarIn = once(
  (archive): ReadonlyMap<string, readonly SimilarEntry[]> =>
    similarEntries(archive, (bodyKey) => readableText(bodyOf(bodyKey))),
);
