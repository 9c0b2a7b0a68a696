import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../model/finding.ts';
import type { Cut } from './cut-front-matter.ts';
import type { Source } from './positions.ts';
import { keyText } from './yaml-tree.ts';

type FieldPath = readonly (string | number)[];
type Part = 'key' | 'value';

/** Deeper than any front matter may be, and far below what a recursive walk can take. */
const deepest = 100;

/**
 * Where every key and value of a YAML text stands: one line for each, its path, then the ends of the key and of the
 * value. One string, so that a cache holds the places of a whole archive at little more than the size of its texts.
 */
export function spotsOf(contents: Node | undefined, cut: Cut, restore: (key: string) => string): string {
  const lines = [line('', [0, cut.frontOffset === 0 ? 0 : 3])];

  function add(path: string, key: Node | undefined, value: Node | undefined, level: number) {
    const [keySpot, valueSpot] = [key, value].map((node) => node?.range && spot(node.range));
    const isShort = isScalar(value) && (value.range?.[1] ?? 0) > (value.range?.[0] ?? 0);
    const isFlow = (isMap(value) || isSeq(value)) && value.flow === true;
    const own = isShort || isFlow ? valueSpot : (keySpot ?? valueSpot);
    const outer = keySpot ?? valueSpot;
    if (outer) lines.push(line(path, outer, own ?? outer));
    visit(value, `${path}/`, level + 1);
  }

  function visit(node: Node | undefined, prefix: string, level: number) {
    if (level > deepest) return;
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) add(`${prefix}${index}`, undefined, orNone(item), level);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const path = `${prefix}${encodeURIComponent(restore(keyText(pair)).toWellFormed())}`;
      add(path, orNone(pair.key), orNone(pair.value), level);
    }
  }

  function spot([start, end]: readonly [number, number, number]): Spot {
    return [cut.frontOffset + start, cut.frontOffset + firstLineEnd(cut.front, start, end)];
  }

  visit(contents, '/', 0);
  return lines.join('');
}

type Spot = readonly [start: number, end: number];

const line = (path: string, outer: Spot, own = outer) => `\n${path}\t${[...outer, ...own].join(' ')}`;
const orNone = (value: unknown) => (isNode(value) ? value : undefined);

/** A list or a map in block style is as long as its first line. */
function firstLineEnd(front: string, start: number, end: number): number {
  const length = front.slice(start, end).search(/\s*[\r\n]/);
  return Math.max(length < 0 ? end : start + length, start);
}

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

function lookUp(spots: string, field: FieldPath, part: Part): Spot | undefined {
  const path = field.map((step) => `/${encodeURIComponent(String(step).toWellFormed())}`).join('');
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
