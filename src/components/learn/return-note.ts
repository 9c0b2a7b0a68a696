import { recurrenceIds } from '../../learning/recurrences.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Reader } from '../entry/reader.ts';
import type { Said } from './gap-view.ts';

/** Says of a write-up that it is of something that came back: without those, the counts of gates are others. */
export function returnNote({ archive, words }: Reader): (entry: PostmortemEntry) => Said | undefined {
  const recurrences = recurrenceIds(archive);
  return ({ id }) => (recurrences.has(id) ? { text: words.tollgates.isRecurrence, lang: undefined } : undefined);
}
