import { createSource, type Source } from '../compile/positions.ts';
import { type FileCheck, placeKey, type SourceFile } from './check-file.ts';
import type { WriteUp } from './subject.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Places of a checked file. The text is decoded when the first place is asked for: most files have none to show. */
export function placesIn(file: SourceFile, { places }: FileCheck): Pick<WriteUp, 'place' | 'isWritten'> {
  let source: Source | undefined;
  const offsetsOf = (key: string) => (Object.hasOwn(places, key) ? places[key] : undefined);
  return {
    isWritten: (field) => offsetsOf(placeKey(field)) !== undefined,
    place(field, part = 'value') {
      let known = field;
      while (known.length > 0 && offsetsOf(placeKey(known)) === undefined) known = known.slice(0, -1);
      const [key = 0, keyEnd = 0, value = 0, valueEnd = 0] = offsetsOf(placeKey(known)) ?? [];
      // What is absent is missing at the key that would hold it; without one, the write-up itself lacks it.
      const useKey = (part === 'key' || known.length < field.length) && keyEnd > key;
      const [start, end] = useKey ? [key, keyEnd] : [value, valueEnd];
      source ??= createSource(file.path, decoder.decode(file.bytes));
      return known.length === 0 ? { ...source.place(0, 0), field } : { ...source.place(start, end), field };
    },
  };
}
