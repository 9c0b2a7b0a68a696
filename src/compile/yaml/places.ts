import type { Place } from '../../model/finding.ts';
import type { Source } from '../positions.ts';

type FieldPath = readonly (string | number)[];
type Part = 'key' | 'value';

/** Offsets in the file. */
export type Spot = readonly [start: number, end: number];

/** Whether a field is written, even without a value. */
export const isInSpots = (spots: string, field: FieldPath): boolean =>
  field.length > 0 && lookUp(spots, field, 'key') !== undefined;

/**
 * The key or the value as written. An absent field is at the key of the nearest container that is there; at the opening
 * line when there is none.
 */
export function placeIn(source: Source, spots: string, field: FieldPath, part: Part = 'value'): Place {
  const found = lookUp(spots, field, part);
  if (found) return source.place(...found, field);
  for (let length = field.length - 1; length >= 0; length--) {
    const above = lookUp(spots, field.slice(0, length), 'key');
    if (above) return source.place(...above, field);
  }
  return source.place(0, 0, field);
}

/** A key or a position in a path of `spots`; most keys are written as they are. */
export const stepOf = (key: string): string => (/^\w+$/.test(key) ? key : encodeURIComponent(key.toWellFormed()));

function lookUp(spots: string, field: FieldPath, part: Part): Spot | undefined {
  const path = field.map((step) => `/${stepOf(String(step))}`).join('');
  const head = `\n${path}\t`;
  const at = spots.indexOf(head);
  if (at < 0) return undefined;
  const end = spots.indexOf('\n', at + 1);
  const [keyStart = 0, keyEnd = 0, start = 0, stop = 0] = spots
    .slice(at + head.length, end < 0 ? undefined : end)
    .split(' ')
    .map(Number);
  return part === 'key' ? [keyStart, keyEnd] : [start, stop];
}
