import type { MdastNode } from 'satteri';
import { readPath } from '../model/paths.ts';
import type { BodyKind } from './allow-list.ts';
import { type BodyFacts, emptyFacts } from './body-facts.ts';
import { cutFrontMatter } from './cut-front-matter.ts';
import { findFieldsBelow } from './fields-below.ts';
import { decode, findTextProblems } from './file-text.ts';
import { createSource, type Source } from './positions.ts';
import type { Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { type FrontMatter, readYaml } from './yaml/read-yaml.ts';

/** One file as far as it can be read. What is absent could not be. */
export interface ReadWriteUp {
  readonly source?: Source;
  readonly front?: FrontMatter;
  readonly facts: BodyFacts;
  /** For whoever reads the words of the body; its offsets are offsets of the file. */
  readonly tree?: MdastNode;
  /** What the compiler takes; see `cutFrontMatter`. */
  readonly blanked?: string;
  /** Of families L, Y and B, as far as this file's text alone shows them. */
  readonly problems: readonly Problem[];
}

const largestFrontBytes = 60_000;

/** Reads one write-up. Nothing an author writes makes this throw. */
export function readWriteUp(file: string, bytes: Uint8Array): ReadWriteUp {
  const { text, problems: undecodable } = decode(file, bytes);
  if (text === undefined) return { facts: emptyFacts, problems: undecodable };
  const source = createSource(file, text);
  const { cut, problems: uncut } = cutFrontMatter(source);
  const textProblems = findTextProblems(source);
  if (!cut) return { source, facts: emptyFacts, problems: [...textProblems, ...uncut] };
  const front = readFront(source, cut);
  const body = readBody(source, cut, bodyKindOf(file));
  return {
    source,
    front,
    facts: body.facts,
    ...(body.tree ? { tree: body.tree } : {}),
    blanked: cut.blanked,
    problems: [...textProblems, ...uncut, ...findFieldsBelow(source, cut), ...front.problems, ...body.problems],
  };
}

/** A translation's body may use what its original may; a file outside every pattern gets the shortest list. */
function bodyKindOf(file: string): BodyKind {
  const path = readPath(file);
  return path?.type === 'write-up' ? path.originalKind : 'reply';
}

/** The same for `archive.yaml` and `catalog.yaml`, which are YAML from the first line to the last. */
export function readSettingsFile(file: string, bytes: Uint8Array): Omit<ReadWriteUp, 'facts' | 'blanked' | 'tree'> {
  const { text, problems: undecodable } = decode(file, bytes);
  if (text === undefined) return { problems: undecodable };
  const source = createSource(file, text);
  const frontOffset = text.startsWith('\ufeff') ? 1 : 0;
  const front = readFront(source, {
    front: text.slice(frontOffset),
    frontOffset,
    bodyOffset: text.length,
    blanked: '',
  });
  return { source, front, problems: [...findTextProblems(source), ...front.problems] };
}

function readFront(source: Source, cut: Parameters<typeof readYaml>[1]): FrontMatter {
  const bytes = new TextEncoder().encode(cut.front).length;
  if (bytes <= largestFrontBytes) return readYaml(source, cut);
  const place = source.place(0, cut.frontOffset);
  const nothing = readYaml(source, { ...cut, front: '' });
  return { ...nothing, data: undefined, problems: [{ code: 'L07', place, bytes }] };
}
