import { findHiddenCharacters } from '../model/characters.ts';
import type { Said, Shaped } from './shape/shaped.ts';
import type { FieldPath } from './subject.ts';

/** The tag itself; nothing where the value is written in another way than it reads, as over several lines. */
export function placeOfTag({ scalarSource, placeWithin }: Shaped, path: FieldPath, tag: string): Pick<Said, 'place'> {
  const at = scalarSource(path)?.indexOf(tag) ?? -1;
  return at < 0 ? {} : { place: placeWithin(path, at, at + tag.length) };
}

/** The first character of a name such as `U+202E`, and its removal everywhere in the value; nothing where it is escaped. */
export function placesOfHidden(
  { scalarSource, placeWithin }: Shaped,
  path: FieldPath,
  name: string,
): Pick<Said, 'place' | 'edits'> {
  const places = findHiddenCharacters(scalarSource(path) ?? '')
    .filter((hidden) => hidden.name === name)
    .map(({ index, length }) => placeWithin(path, index, index + length));
  const [place] = places;
  if (!place) return {};
  const edits = places.flatMap(({ start, end }) =>
    start && end ? [{ start: start.offset, end: end.offset, text: '' }] : [],
  );
  return { place, edits };
}
