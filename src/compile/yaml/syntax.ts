import { type Document, type ErrorCode, parseDocument, visit } from 'yaml';
import type { Cut } from '../cut-front-matter.ts';
import type { Source } from '../positions.ts';
import type { Problem } from '../problem.ts';
import { foreseenRepairs } from './odd-lines.ts';
import { isOverlapping, type Patched, patched } from './patch.ts';
import type { Fault, Repair } from './repair.ts';
import { gap, repairOf } from './repairs.ts';
import { parseSimple } from './simple.ts';

export interface ParsedYaml {
  /** Its ranges are those of the text as written. Undefined when nothing of the text can be read. */
  readonly document: Pick<Document, 'contents'> | undefined;
  /** Whether lines that could not be read were left out, so that nothing can be said about what is missing. */
  readonly hasGaps: boolean;
  readonly problems: readonly Problem[];
}

const mostRounds = 40;

/**
 * Parses YAML 1.2. Faults with a known repair (an unquoted colon, an open quote, tabs) are repaired in a scratch copy,
 * a line that stays unreadable is left out of it, and parsing goes on, so that every other field is judged in the same
 * run.
 */
export function parseYaml(source: Source, cut: Cut): ParsedYaml {
  // A lone CR ends a line for us and not for the parser.
  const text = cut.front.replace(/\r(?!\n)/g, '\n');
  const repairs = [...foreseenRepairs(text)];
  const simple = repairs.length === 0 ? parseSimple(text) : undefined;
  if (simple) return { document: { contents: simple }, hasGaps: false, problems: [] };
  for (let round = 0; round < mostRounds; round++) {
    const scratch = patched(text, patchesOf(repairs));
    const document = parse(scratch.text);
    const faults = faultsOf(document, scratch);
    const hasGaps = repairs.some(({ isGap }) => isGap);
    const tooDeep = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const found = tooDeep ? [] : nextRepairs(text, faults, repairs);
    if (faults.length === 0) {
      if (repairs.length > 0) moveBack(document, scratch);
      const isEmpty = hasGaps && document.contents === null;
      return { document: isEmpty ? undefined : document, hasGaps, problems: said(repairs, source, cut) };
    }
    if (tooDeep) {
      const place = source.place(cut.frontOffset + tooDeep.pos[0], cut.frontOffset + tooDeep.pos[1]);
      const problem = { code: 'Y06', place, levels: Number.POSITIVE_INFINITY, values: 0 } as const;
      return { document: undefined, hasGaps, problems: [...said(repairs, source, cut), problem] };
    }
    if (found.length === 0) break;
    repairs.push(...found);
  }
  return { document: undefined, hasGaps: true, problems: said(repairs, source, cut) };
}

/** Aliases and tags have rules of their own, which look at the tree. */
const judgedOnTheTree: ReadonlySet<ErrorCode> = new Set(['BAD_ALIAS', 'TAG_RESOLVE_FAILED']);

/** The parser's own reading of any text, with its faults. */
export function parse(text: string): Document {
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

const faultsOf = ({ errors }: Document, { back }: Patched): readonly Fault[] =>
  errors
    .filter(({ code }) => !judgedOnTheTree.has(code))
    .map(({ code, pos: [start, end] }): Fault => ({ code, pos: [back(start), back(end)] }))
    .sort((a, b) => a.pos[0] - b.pos[0]);

/** What stands in a line that is left out needs no patch of its own. */
const patchesOf = (repairs: readonly Repair[]) =>
  repairs
    .filter(
      (repair) => !repairs.some((other) => other !== repair && other.isGap && isOverlapping(other.patch, repair.patch)),
    )
    .map(({ patch }) => patch);

/** An open quote or a line without a colon makes the parser stumble later too: then the first fault alone is looked at. */
function nextRepairs(text: string, faults: readonly Fault[], known: readonly Repair[]): readonly Repair[] {
  const tabs = faults.filter(({ code }) => code === 'TAB_AS_INDENT');
  const found: Repair[] = [];
  const isKnown = ({ patch }: Repair) => [...known, ...found].some((other) => isOverlapping(other.patch, patch));
  for (const fault of tabs.length > 0 ? tabs : faults) {
    const repair = repairOf(text, fault, known);
    if (!isKnown(repair)) found.push(repair);
    else if (found.length === 0) {
      const left = gap(text, fault);
      const isStuck = known.some(({ isGap, patch }) => isGap && isOverlapping(patch, left.patch));
      return isStuck ? [] : [left];
    }
    if (!repair.isAlone) break;
  }
  return found;
}

function moveBack(document: Document, { back }: Patched): void {
  visit(document, {
    Node: (_, node) => {
      if (!node.range) return;
      const [start, valueEnd, end] = node.range;
      node.range = [back(start), back(valueEnd), back(end)];
    },
  });
}

/** In the order of the text; a line that was mended and left out after all is one problem. */
function said(repairs: readonly Repair[], { place }: Source, { frontOffset }: Cut): readonly Problem[] {
  return repairs
    .filter(({ isGap, start }, index) => !(isGap && repairs.slice(0, index).some((other) => other.start === start)))
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end, fault, key, value, edit }) => {
      const where = place(frontOffset + start, frontOffset + end);
      const line = where.start?.line ?? 1;
      const edits = edit ? [{ start: frontOffset + edit.start, end: frontOffset + edit.end, text: edit.text }] : [];
      return code === 'Y03'
        ? { code, place: where, line, edits }
        : { code, place: where, line, fault, key, value, edits };
    });
}
