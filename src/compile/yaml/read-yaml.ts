import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../../model/finding.ts';
import type { Cut } from '../cut-front-matter.ts';
import type { Source } from '../positions.ts';
import type { Problem } from '../problem.ts';
import { isInSpots, placeIn } from './places.ts';
import { spotsOf } from './spots.ts';
import { parseYaml } from './syntax.ts';
import { dataOf, findYamlProblems, keyText } from './tree.ts';

type FieldPath = readonly (string | number)[];

/** Front matter, or a whole settings file, with the place of everything in it. */
export interface FrontMatter {
  /** Undefined when there is nothing to judge: YAML stops, or the text is no map, or beyond its limits. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** Whether lines that could not be read were left out: what seems to be missing may stand in them. */
  readonly hasGaps: boolean;
  /**
   * The key or the value as written. A map or a list in block style is as long as its first line. An absent field is at
   * the key of the nearest container that is there; at the opening line when there is none.
   */
  readonly place: (field: FieldPath, part?: 'key' | 'value') => Place;
  readonly isWritten: (field: FieldPath) => boolean;
  /** What `place` and `isWritten` look up; see `spotsOf`. */
  readonly spots: string;
  /** A value as the author wrote it, quotes included, before YAML made a number of it. Undefined for lists and maps. */
  readonly scalarSource: (field: FieldPath) => string | undefined;
  /** Of a part of `scalarSource`, by its offsets there. */
  readonly placeWithin: (field: FieldPath, start: number, end: number) => Place;
  readonly problems: readonly Problem[];
}

export function readYaml(source: Source, cut: Cut): FrontMatter {
  const { document, hasGaps, problems } = parseYaml(source, cut);
  const contents = document?.contents ?? undefined;
  const found = contents ? findYamlProblems(source, cut, contents) : [];
  const isBeyondLimits = found.some(({ code }) => code === 'Y06' || code === 'Y08');
  const data = contents && isMap(contents) && !isBeyondLimits ? dataOf(contents) : undefined;
  const isEmpty = document !== undefined && contents === undefined;
  const spots = spotsOf(contents, cut);
  const find = nodeFinder(contents);
  return {
    hasGaps,
    data: isEmpty ? {} : isRecord(data) ? data : undefined,
    problems: [...problems, ...found],
    spots,
    place: (field, part) => placeIn(source, spots, field, part),
    isWritten: (field) => isInSpots(spots, field),
    scalarSource: (field) => scalarSourceOf(cut, find(field)),
    placeWithin(field, start, end) {
      const from = cut.frontOffset + (find(field)?.range?.[0] ?? 0);
      return source.place(from + start, from + end, field);
    },
  };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Fields are asked for by the dozen, so that the many keys of the outermost map are looked through once. */
function nodeFinder(contents: Node | undefined): (field: FieldPath) => Node | undefined {
  const outermost = new Map<string | number, Node | undefined>();
  return (field) => {
    const [first, ...rest] = field;
    if (first === undefined) return contents;
    if (contents && !outermost.has(first)) outermost.set(first, child(contents, first));
    return rest.reduce<Node | undefined>((found, step) => found && child(found, step), outermost.get(first));
  };
}

function child(parent: Node, step: string | number): Node | undefined {
  const isItem = isSeq(parent) && typeof step === 'number';
  const value = isItem
    ? parent.items[step]
    : isMap(parent)
      ? parent.items.find((item) => keyText(item) === String(step))?.value
      : undefined;
  return isNode(value) ? value : undefined;
}

function scalarSourceOf({ front }: Cut, node: Node | undefined): string | undefined {
  return isScalar(node) && node.range ? front.slice(node.range[0], node.range[1]) : undefined;
}
