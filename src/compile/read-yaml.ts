import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../model/finding.ts';
import type { Cut } from './cut-front-matter.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml-syntax.ts';
import { dataOf, findYamlProblems, keyText } from './yaml-tree.ts';

type FieldPath = readonly (string | number)[];

/** Front matter, or a whole settings file, with the place of everything in it. */
export interface FrontMatter {
  /** Undefined when there is nothing to judge: YAML stops, or the text is no map, or beyond its limits. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /**
   * The key or the value as written. A map or a list in block style is as long as its first line. An absent field is at
   * the key of the nearest container that is there; at the opening line when there is none.
   */
  readonly place: (field: FieldPath, part?: 'key' | 'value') => Place;
  readonly isWritten: (field: FieldPath) => boolean;
  /** A value as the author wrote it, quotes included, before YAML made a number of it. Undefined for lists and maps. */
  readonly scalarSource: (field: FieldPath) => string | undefined;
  readonly problems: readonly Problem[];
}

export function readYaml(source: Source, cut: Cut): FrontMatter {
  const { document, restore, problems } = parseYaml(source, cut);
  const contents = document?.contents ?? undefined;
  const found = contents ? findYamlProblems(source, cut, contents) : [];
  const isBeyondLimits = found.some(({ code }) => code === 'Y06' || code === 'Y08');
  const data = contents && isMap(contents) && !isBeyondLimits ? dataOf(contents, restore) : undefined;
  const isEmpty = document !== undefined && contents === undefined;
  return {
    data: isEmpty ? {} : isRecord(data) ? data : undefined,
    problems: [...problems, ...found],
    place: (field, part = 'value') => placeOf(source, cut, contents, field, part),
    isWritten: (field) => field.length > 0 && find(contents, field) !== undefined,
    scalarSource: (field) => scalarSourceOf(cut, find(contents, field)?.value),
  };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

function find(contents: Node | undefined, field: FieldPath): Found | undefined {
  let found: Found | undefined = { key: undefined, value: contents };
  for (const step of field) found = found && child(found.value, step);
  return found;
}

function child(parent: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(parent) && typeof step === 'number') {
    const item = parent.items[step];
    return isNode(item) ? { key: undefined, value: item } : undefined;
  }
  if (!isMap(parent)) return undefined;
  const pair: Pair | undefined = parent.items.find((item) => keyText(item) === String(step));
  return pair && { key: nodeOrNone(pair.key), value: nodeOrNone(pair.value) };
}

const nodeOrNone = (value: unknown) => (isNode(value) ? value : undefined);

function placeOf(source: Source, cut: Cut, contents: Node | undefined, field: FieldPath, part: 'key' | 'value'): Place {
  const found = field.length > 0 ? find(contents, field) : undefined;
  if (!found) return { ...nearestPlace(source, cut, contents, field.slice(0, -1)), field };
  const isShort = isScalar(found.value) && (found.value.range?.[1] ?? 0) > (found.value.range?.[0] ?? 0);
  const isFlow = (isMap(found.value) || isSeq(found.value)) && found.value.flow;
  const wanted = part === 'key' || !(isShort || isFlow) ? (found.key ?? found.value) : found.value;
  const [start, end] = wanted?.range ?? found.value?.range ?? [0, 0];
  return source.place(cut.frontOffset + start, cut.frontOffset + firstLineEnd(cut.front, start, end), field);
}

function nearestPlace(source: Source, cut: Cut, contents: Node | undefined, field: FieldPath): Place {
  if (field.length > 0 && find(contents, field)) return placeOf(source, cut, contents, field, 'key');
  if (field.length > 1) return nearestPlace(source, cut, contents, field.slice(0, -1));
  return source.place(0, cut.frontOffset === 0 ? 0 : 3);
}

function firstLineEnd(front: string, start: number, end: number): number {
  const length = front.slice(start, end).search(/\s*[\r\n]/);
  return Math.max(length < 0 ? end : start + length, start);
}

function scalarSourceOf({ front }: Cut, node: Node | undefined): string | undefined {
  return isScalar(node) && node.range ? front.slice(node.range[0], node.range[1]) : undefined;
}
