import { type Document, type ErrorCode, parseDocument, type YAMLError } from 'yaml';
import type { Edit } from '../model/finding.ts';
import type { Cut } from './cut-front-matter.ts';
import type { Source } from './positions.ts';
import type { Problem, YamlFault } from './problem.ts';
import { inQuotes } from './yaml-quotes.ts';

export interface ParsedYaml {
  /** Undefined when the text cannot be read as a whole, even after the known repairs. */
  readonly document: Document | undefined;
  /** Puts back what was repaired in the scratch copy: the value an author meant. */
  readonly restore: (value: string) => string;
  readonly problems: readonly Problem[];
}

const mostRounds = 20;

/** Each stands for a sign that stopped the parser, in a copy of the same length, so that positions stay true. */
const standIns: Readonly<Record<string, string>> = { ':': '\ue000', '@': '\ue001', '`': '\ue002', '%': '\ue003' };
const signOf = new Map(Object.entries(standIns).map(([sign, standIn]) => [standIn, sign]));
const asItIs = (value: string) => value;
const restore = (value: string) => value.replace(/[\ue000-\ue003]/g, (character) => signOf.get(character) ?? character);

/**
 * Parses YAML 1.2. Faults with a known repair (an unquoted colon, a reserved first character, tabs) are repaired in a
 * scratch copy and parsing goes on, so that findings about fields still appear in the same run.
 */
export function parseYaml(source: Source, cut: Cut): ParsedYaml {
  const problems: Problem[] = [];
  // A lone CR ends a line for us and not for the parser.
  let scratch = cut.front.replace(/\r(?!\n)/g, '\n');
  const isRepairable = !/[\ue000-\ue003]/.test(scratch);
  for (let round = 0; round < mostRounds; round++) {
    const document = parse(scratch);
    const faults = document.errors.filter(({ code }) => !judgedOnTheTree.has(code));
    if (faults.length === 0) return { document, restore: round === 0 ? asItIs : restore, problems };
    const repairs = isRepairable ? faults.flatMap((fault) => repairOf(scratch, fault) ?? []) : [];
    if (repairs.length === 0) {
      problems.push(...oncePerLine(faults.map((fault) => unrepaired(source, cut, fault))));
      return { document: undefined, restore, problems };
    }
    const repaired = firstPerLine(repairs);
    problems.push(...repaired.map((repair) => repair.problem(source, cut)));
    for (const { start, text } of repaired) {
      scratch = scratch.slice(0, start) + text + scratch.slice(start + text.length);
    }
  }
  return { document: undefined, restore, problems };
}

/** Aliases and tags have rules of their own, which look at the tree. */
const judgedOnTheTree: ReadonlySet<ErrorCode> = new Set(['BAD_ALIAS', 'TAG_RESOLVE_FAILED']);

function parse(text: string): Document {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    // Duplicates are found on the tree, with both lines; the parser's own search is quadratic.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    customTags: [],
    logLevel: 'silent',
  });
}

interface Repair {
  readonly start: number;
  /** Takes the place of as many characters. */
  readonly text: string;
  readonly line: number;
  readonly problem: (source: Source, cut: Cut) => Problem;
}

function repairOf(text: string, { code, pos: [start] }: YAMLError): Repair | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  if (code === 'TAB_AS_INDENT') return tabRepair(lineStart, text.slice(lineStart, lineEnd));
  const before = text.slice(lineStart, start);
  const line = text.slice(start, lineEnd).replace(/(?:[ \t]#.*)?[ \t\r]*$/, '');
  const isInBrackets = /[[{][^\]}"']*$/.test(before);
  const rest = isInBrackets ? line.replace(/[ \t]*[,\]}].*$/, '') : line;
  const key = /^[\s-]*([^:]*):[ \t]*$/.exec(before)?.[1]?.trim() ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:[ \t]|$)/.test(rest) && !/^["'?]/.test(rest)) {
    return valueRepair('colon', { start, rest, key, lineStart });
  }
  if (code === 'BAD_SCALAR_START' && /^[@`%]/.test(rest)) {
    return valueRepair('first-character', { start, rest, key, lineStart });
  }
  return undefined;
}

const standIn = (sign: string) => standIns[sign] ?? sign;

function valueRepair(
  fault: YamlFault,
  { start, rest, key, lineStart }: { start: number; rest: string; key: string; lineStart: number },
): Repair {
  const text = rest.replace(/^[@`%]|:(?=[ \t]|$)/g, standIn);
  const problem = (source: Source, { frontOffset }: Cut): Problem => {
    const from = frontOffset + start;
    const place = source.place(from, from + rest.length);
    const quoted = inQuotes(rest);
    const edits: Edit[] = quoted ? [{ start: from, end: from + rest.length, text: quoted }] : [];
    return { code: 'Y01', place, line: place.start?.line ?? 1, fault, key, value: rest, edits };
  };
  return { start, text, line: lineStart, problem };
}

function tabRepair(lineStart: number, line: string): Repair {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const problem = (source: Source, { frontOffset }: Cut): Problem => {
    const from = frontOffset + lineStart;
    const place = source.place(from, from + indent.length);
    const edits = [{ start: from, end: from + indent.length, text: indent.replaceAll('\t', '  ') }];
    return { code: 'Y03', place, line: place.start?.line ?? 1, edits };
  };
  return { start: lineStart, text: indent.replaceAll('\t', ' '), line: lineStart, problem };
}

function firstPerLine(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter(({ line }, index) => repairs.findIndex((other) => other.line === line) === index);
}

function oncePerLine(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ place }: Problem) => place.start?.line;
  return problems.filter(
    (problem, index) => problems.findIndex((other) => lineOf(other) === lineOf(problem)) === index,
  );
}

function unrepaired(source: Source, { frontOffset }: Cut, { code, pos: [start, end] }: YAMLError): Problem {
  const place = source.place(frontOffset + start, frontOffset + end);
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'Y06', place, levels: Number.POSITIVE_INFINITY, values: 0 };
  return { code: 'Y01', place, line: place.start?.line ?? 1, fault: faultOf(code), key: '', value: '' };
}

function faultOf(code: ErrorCode): YamlFault {
  switch (code) {
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'indentation';
    case 'MISSING_CHAR':
      return 'not-closed';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'no-colon';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BAD_SCALAR_START':
      return 'first-character';
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'key';
    case 'UNEXPECTED_TOKEN':
      return 'after-value';
    case 'MULTIPLE_DOCS':
    case 'BAD_DIRECTIVE':
      return 'documents';
    default:
      return 'unknown';
  }
}
