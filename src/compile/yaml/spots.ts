import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Cut } from '../cut-front-matter.ts';
import { type Spot, stepOf } from './places.ts';
import { keyText } from './tree.ts';

/** Deeper than any front matter may be, and far below what a recursive walk can take. */
const deepest = 100;

/**
 * Where every key and value of a YAML text stands: one line for each, its path, then the ends of the key and of the
 * value. One string, so that a cache holds the places of a whole archive at little more than the size of its texts.
 */
export function spotsOf(contents: Node | undefined, cut: Cut): string {
  const lines = [line('', [0, cut.frontOffset === 0 ? 0 : 3])];

  function add(path: string, key: Node | undefined, value: Node | undefined, level: number) {
    const keySpot = key?.range ? spot(key.range) : undefined;
    const valueSpot = value?.range ? spot(value.range) : undefined;
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
      const path = `${prefix}${stepOf(keyText(pair))}`;
      add(path, orNone(pair.key), orNone(pair.value), level);
    }
  }

  function spot([start, end]: readonly [number, number, number]): Spot {
    return [cut.frontOffset + start, cut.frontOffset + firstLineEnd(cut.front, start, end)];
  }

  visit(contents, '/', 0);
  return lines.join('');
}

const line = (path: string, outer: Spot, own = outer) => `\n${path}\t${outer[0]} ${outer[1]} ${own[0]} ${own[1]}`;
const orNone = (value: unknown) => (isNode(value) ? value : undefined);

const isLineEnd = (code: number) => code === 0x0a || code === 0x0d;

/** A list or a map in block style is as long as its first line. */
function firstLineEnd(front: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLineEnd(front.charCodeAt(at))) at++;
  if (at === end) return Math.max(end, start);
  while (at > start && /\s/.test(front[at - 1] ?? '')) at--;
  return at;
}
