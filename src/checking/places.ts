import { decode } from '../compile/file-text.ts';
import { createSource, type Source } from '../compile/positions.ts';
import { isInSpots, placeIn } from '../compile/yaml/places.ts';
import type { FileCheck, SourceFile } from './file-check.ts';
import type { WriteUp } from './subject.ts';

/** What is written in a checked file, and where. Its lines are counted when the first place is asked for. */
export function placesIn({ path, bytes }: SourceFile, { spots = '' }: FileCheck): Pick<WriteUp, 'place' | 'isWritten'> {
  let source: Source | undefined;
  return {
    isWritten: (field) => isInSpots(spots, field),
    place(field, part) {
      if (spots === '') return { file: path, field };
      source ??= createSource(path, decode(path, bytes).text ?? '');
      return placeIn(source, spots, field, part);
    },
  };
}
