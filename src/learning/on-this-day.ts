import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';

/** Published write-ups of earlier years on this month and day, the latest first; those tagged `quiet` stay out. */
export function onThisDay({ postmortems, today }: Archive): readonly PostmortemEntry[] {
  return postmortems.filter(
    ({ day, fields }) =>
      fields.status === 'published' &&
      !fields.tags.includes('quiet') &&
      day.slice(5) === today.slice(5) &&
      day.slice(0, 4) < today.slice(0, 4),
  );
}
