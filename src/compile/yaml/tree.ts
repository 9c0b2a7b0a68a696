import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Cut } from '../cut-front-matter.ts';
import type { Source } from '../positions.ts';
import type { Problem } from '../problem.ts';
import { findYamlLosses } from './losses.ts';

const mostLevels = 8;
const mostValues = 5000;
/** Far above the limit, and far below what a recursive walk can take. */
const deepest = 100;

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const isMerge = (key: Scalar) => key.value === '<<' && key.type === 'PLAIN';
const isMergeKey = ({ key }: Pair) => isScalar(key) && isMerge(key);

/** Text of a scalar key; keys are always text, since the parser refuses others. */
export const keyText = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Everything that the syntax tree of the front matter holds and YAML would pass in silence. */
export function findYamlProblems(source: Source, cut: Cut, contents: Node): readonly Problem[] {
  const problems: Problem[] = [];
  let values = 0;
  let levels = 0;
  const placeOf = (node: Node) => {
    const [start, end] = node.range ?? [0, 0];
    return source.place(cut.frontOffset + start, cut.frontOffset + Math.max(end, start + 1));
  };
  const lineAndPlace = (node: Node) => {
    const place = placeOf(node);
    return { place, line: place.start?.line ?? 1 };
  };
  const findProperties = (node: Node) => {
    if (!('anchor' in node && node.anchor) && !('tag' in node && node.tag)) return;
    const { text, start } = properties(cut.front, node);
    if (text === '') return;
    const value = cut.front.slice(start, node.range?.[1]);
    const place = source.place(cut.frontOffset + start, cut.frontOffset + start + firstLine(value).length);
    const line = place.start?.line ?? 1;
    if ('anchor' in node && node.anchor) problems.push({ code: 'Y04', place, line });
    if ('tag' in node && node.tag) problems.push({ code: 'Y05', place, line, tag: /!\S*/.exec(text)?.[0] ?? '!' });
  };

  function visit(node: Node, level: number) {
    values++;
    if (isAlias(node)) problems.push({ code: 'Y04', ...lineAndPlace(node) });
    else findProperties(node);
    if (isMap(node) || isSeq(node)) {
      levels = Math.max(levels, level);
      if (level > deepest) return;
      if (isSeq(node)) for (const item of node.items) visitChild(item, level);
      else visitMap(node.items, level);
    }
    problems.push(...findYamlLosses(source, cut, node));
  }

  function visitChild(child: unknown, level: number) {
    if (isNode(child)) visit(child, level + (isMap(child) || isSeq(child) ? 1 : 0));
  }

  function visitMap(pairs: readonly Pair[], level: number) {
    const first = new Map<string, Node>();
    for (const pair of pairs) {
      const { key, value } = pair;
      if (isScalar(key)) visitKey(key, keyText(pair), first);
      visitChild(value, level);
    }
  }

  function visitKey(node: Scalar, key: string, first: Map<string, Node>) {
    const earlier = first.get(key);
    if (earlier) {
      const { place, line } = lineAndPlace(node);
      problems.push({ code: 'Y02', place, key, lines: [lineAndPlace(earlier).line, line] });
    } else first.set(key, node);
    if (reservedKeys.has(key)) problems.push({ code: 'Y07', place: placeOf(node), key });
    if (isMerge(node)) problems.push({ code: 'Y04', ...lineAndPlace(node) });
    findProperties(node);
  }

  visit(contents, 1);
  if (!isMap(contents)) problems.push({ code: 'Y08', place: placeOf(contents) });
  if (levels > mostLevels || values > mostValues) {
    problems.push({ code: 'Y06', place: source.place(cut.frontOffset, cut.frontOffset), levels, values });
  }
  return oncePerLine(problems);
}

const firstLine = (text: string) => /^.*/.exec(text)?.[0].trimEnd() ?? '';

/** Anchors and tags stand before their value, where the tree keeps no place for them. */
function properties(front: string, node: Node): { readonly text: string; readonly start: number } {
  const end = node.range?.[0] ?? 0;
  const lineStart = front.lastIndexOf('\n', end - 1) + 1;
  const text = /(?:[&!]\S*[ \t]*)+$/.exec(front.slice(lineStart, end))?.[0] ?? '';
  return { text: text.trimEnd(), start: end - text.length };
}

/** Nine aliases on a line are one line to rewrite. */
function oncePerLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, place }) => {
    const key = `${code} ${place.start?.line}`;
    if (code !== 'Y04') return true;
    return !seen.has(key) && seen.add(key);
  });
}

/** The values as plain data. Reserved keys and aliases are left out; of two equal keys the first counts. */
export function dataOf(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(dataOf);
  if (!isMap(node)) return undefined;
  const data: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = keyText(pair);
    const isLeftOut = reservedKeys.has(key) || isMergeKey(pair) || isAlias(pair.value) || Object.hasOwn(data, key);
    if (!isLeftOut) data[key] = dataOf(pair.value) ?? null;
  }
  return data;
}
