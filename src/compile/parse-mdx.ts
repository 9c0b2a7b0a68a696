import { type MdastNode, mdxToMdast } from 'satteri';
import type { BodyKind } from './allow-list.ts';
import { namesFor } from './allow-list.ts';
import { diagnose, type Fault, readStop } from './mdx-faults.ts';
import { findTooDeep, mostOpen } from './parser-limits.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';

export interface ParsedMdx {
  /** Undefined when the text still stops the parser after all rounds. */
  readonly tree: MdastNode | undefined;
  readonly problems: readonly Problem[];
}

/** Front matter is cut by us and blanked; the parser sees none. Check and build use the same features. */
export const features = { gfm: true, frontmatter: false } as const;

const mostRounds = 20;
/** A sign that means nothing to MDX; the end of an autolink would go on as its address, so it becomes a space. */
const standIn = (sign: string | undefined) => (sign === '>' ? ' ' : '\ue000');

/**
 * The text as the compiler will read it. The parser stops at its first syntax error, so each fault is taken out of a
 * scratch copy of the same length and parsing goes on: the tree then serves the report alone.
 */
export function parseMdx(source: Source, blanked: string, kind: BodyKind): ParsedMdx {
  const tooDeep = findTooDeep(blanked);
  if (tooDeep !== undefined) {
    const place = source.place(tooDeep, tooDeep + 1);
    return { tree: undefined, problems: [{ code: 'B18', place, what: 'brackets', count: mostOpen }] };
  }
  const problems: Problem[] = [];
  let scratch = parserText(blanked);
  for (let round = 0; round < mostRounds; round++) {
    const result = parse(scratch);
    if ('tree' in result) return { tree: result.tree, problems };
    const stop = readStop(result.error);
    const offset = stop ? source.offset(stop.line, stop.column) : 0;
    const found = stop && diagnose(scratch, offset, stop.message, kind);
    if (!found) {
      problems.push(toProblem(source, { code: 'B02', fault: { kind: 'unknown' }, start: offset, end: offset }, kind));
      return { tree: undefined, problems };
    }
    problems.push(toProblem(source, found.fault, kind));
    for (const at of found.take) scratch = scratch.slice(0, at) + standIn(scratch[at]) + scratch.slice(at + 1);
  }
  return { tree: undefined, problems };
}

/** A lone CR ends a line for us; the parser knows LF and CRLF. */
export const parserText = (blanked: string) => blanked.replace(/\r(?!\n)/g, '\n');

function parse(text: string): { readonly tree: MdastNode } | { readonly error: unknown } {
  try {
    return { tree: mdxToMdast(text, { features }) };
  } catch (error) {
    return { error };
  }
}

function toProblem(source: Source, fault: Fault, kind: BodyKind): Problem {
  const place = source.place(fault.start, fault.end);
  const line = place.start?.line ?? 1;
  switch (fault.code) {
    case 'B02':
      return { code: 'B02', place, line, fault: fault.fault };
    case 'B04':
      return { code: 'B04', place, line, text: fault.text };
    case 'B05':
      return { code: 'B05', place, name: fault.name, known: namesFor(kind) };
    case 'B15':
      return { code: 'B15', place, what: 'node', text: fault.text };
  }
}
