import type { ErrorCode } from 'yaml';
import type { YamlFault } from '../problem.ts';
import { blockEnd, isOwn, lineAfter, lineAt, lineBefore, withoutComment, type YamlLine } from './lines.ts';
import { oddLine } from './odd-lines.ts';
import { findOpen } from './open.ts';
import { inQuotes } from './quotes.ts';
import type { Fault, Repair } from './repair.ts';

/** The repair that is known for a fault; else its line is left out. */
export function repairOf(text: string, fault: Fault, known: readonly Repair[]): Repair {
  const line = lineAt(text, fault.pos[0]);
  if (fault.code === 'TAB_AS_INDENT') return tabRepair(line);
  const closed = new Set(known.map(({ patch }) => patch.start));
  return knownRepair(text, line, { fault, closed }) ?? gap(text, fault);
}

function knownRepair(
  text: string,
  line: YamlLine,
  { fault, closed }: { readonly fault: Fault; readonly closed: ReadonlySet<number> },
): Repair | undefined {
  const { code, pos } = fault;
  if (code === 'BAD_SCALAR_START' || code === 'BLOCK_IN_FLOW') return reserved(text, line, pos[0], code);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isColonInside(text, line, pos[0])) return reserved(text, line, pos[0], code);
  const open = findOpen(text, pos[0], closed);
  if (open) {
    const { start, line: opened, closing, at } = open;
    const whole = text.slice(opened.valueStart, at) + closing;
    const rest = text.slice(at, opened.valueStart + opened.value.length);
    const patch = { start: at, end: at, text: closing };
    return {
      patch,
      edit: patch,
      start,
      end: start + 1,
      code: 'Y01',
      fault: 'not-closed',
      key: opened.key,
      value: whole + rest,
    };
  }
  if (code === 'BAD_DQ_ESCAPE') {
    const [start] = pos;
    const patch = { start, end: start, text: '\\' };
    return { patch, start, end: start + 2, code: 'Y01', fault: 'escape', key: '', value: '' };
  }
  return misalignment(text, line, fault) ?? oddLine(line, text, pos[0]) ?? quotable(text, line, pos[0]);
}

/** `reported: Slow: very`, and values that begin with `@`, a backtick or `%`. */
function reserved(text: string, line: YamlLine, start: number, code: ErrorCode): Repair | undefined {
  const before = text.slice(line.start, start);
  const rest = withoutComment(text.slice(start, line.end));
  const isInBrackets = /[[{][^\]}"']*$/.test(before);
  const value = isInBrackets ? (/^[^,\]}]*/.exec(rest)?.[0].trimEnd() ?? '') : rest;
  if (value === '' || /^["'?]/.test(value)) return undefined;
  const key = /([\w-]+):[ \t]*$/.exec(before)?.[1] ?? '';
  const fault = code === 'BAD_SCALAR_START' ? 'first-character' : 'colon';
  return (
    (isInBrackets ? undefined : overLines(text, line, { start, key, fault })) ?? inQuotesOf(start, value, key, fault)
  );
}

/** A text that goes on below: where its quotes end is for a person to say. */
function overLines(
  text: string,
  line: YamlLine,
  { start, key, fault }: { readonly start: number; readonly key: string; readonly fault: YamlFault },
): Repair | undefined {
  const next = lineAfter(text, line);
  if (!next || next.indent <= line.indent || isOwn(next)) return undefined;
  const patchEnd = blockEnd(text, line);
  const words = text
    .slice(start, patchEnd)
    .split(/\s*\n\s*/)
    .join(' ');
  const patch = { start, end: patchEnd, text: JSON.stringify(words) };
  return {
    patch,
    start,
    end: line.valueStart + line.value.length,
    code: 'Y01',
    fault,
    key,
    value: words,
    isAlone: true,
  };
}

const isColonInside = (text: string, line: YamlLine, start: number) =>
  /:(?:[ \t]|$)/.test(withoutComment(text.slice(start, line.end))) && !/^["'?]/.test(text.slice(start));

function inQuotesOf(start: number, value: string, key: string, fault: YamlFault): Repair {
  const end = start + value.length;
  // `'It wasn't slow'`: the outer quotes were meant as quotes.
  const inner = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  const quoted = inQuotes(inner);
  const patch = { start, end, text: JSON.stringify(inner) };
  const edit = quoted === undefined ? {} : { edit: { start, end, text: quoted } };
  return { patch, ...edit, start, end, code: 'Y01', fault, key, value: inner, isAlone: true };
}

/** A text that begins with a sign of YAML: `*Everyone* helped`, `[ ] later`, `> 5 s`, `{{ name }}`, `"502" from checkout`. */
function quotable(text: string, line: YamlLine, at: number): Repair | undefined {
  const { value, valueStart, key } = line;
  if (!/^[*[{>|!&"']/.test(value) || at < valueStart || at > line.end) return undefined;
  const rest = text.slice(at, valueStart + value.length);
  if (/^[,\]}]+$/.test(rest) && !value.startsWith('{{')) {
    const patch = { start: at, end: at + rest.length, text: '' };
    return { patch, edit: patch, start: at, end: patch.end, code: 'Y01', fault: 'left-over', key, value: rest };
  }
  const fault = 'first-character';
  return overLines(text, line, { start: valueStart, key, fault }) ?? inQuotesOf(valueStart, value, key, fault);
}

/** A line that is a column off its neighbours. Which of them it belongs to is for a person to say. */
function misalignment(text: string, line: YamlLine, { code }: Fault): Repair | undefined {
  const isBelow = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  const off = isBelow ? lineAfter(text, line) : line;
  const neighbour = isBelow ? line : lineBefore(text, line);
  if (!off || !neighbour || off.key === '' || (!isBelow && code !== 'BAD_INDENT')) return undefined;
  if (off.indent === neighbour.indent || Math.abs(off.indent - neighbour.indent) > 1) return undefined;
  if (neighbour.key === '' || neighbour.value === '') return undefined;
  const [start, end] = [off.start, off.start + off.indent];
  const patch = { start, end, text: ' '.repeat(neighbour.indent) };
  return { patch, start, end: end + off.key.length, code: 'Y01', fault: 'indentation', key: '', value: '' };
}

function tabRepair({ start, text, indent }: YamlLine): Repair {
  const end = start + indent;
  const edit = { start, end, text: text.slice(0, indent).replaceAll('\t', '  ') };
  return { patch: edit, edit, start, end, code: 'Y03', fault: 'indentation', key: '', value: '', isAlone: true };
}

/** The line at fault and what is indented below it are left out of the scratch copy. */
export function gap(text: string, fault: Fault): Repair {
  const line = lineAt(text, fault.pos[0]);
  const faulty = fault.code === 'BLOCK_AS_IMPLICIT_KEY' ? (lineAfter(text, line) ?? line) : line;
  const patch = { start: faulty.start, end: blockEnd(text, faulty), text: '' };
  const isHere = faulty.start === line.start && fault.pos[0] > line.start;
  const start = isHere ? fault.pos[0] : faulty.start + faulty.indent;
  const end = Math.max(start + 1, isHere ? Math.min(fault.pos[1], line.end) : faulty.end);
  return { patch, start, end, code: 'Y01', fault: faultOf(fault, line), key: '', value: '', isGap: true };
}

function faultOf({ code, pos }: Fault, line: YamlLine): YamlFault {
  switch (code) {
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'indentation';
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'no-colon';
    case 'BAD_SCALAR_START':
      return 'first-character';
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'key';
    case 'UNEXPECTED_TOKEN':
      return /^-(?:[ \t]|$)/.test(line.text.slice(pos[0] - line.start)) ? 'list-beside-key' : 'after-value';
    case 'MULTIPLE_DOCS':
    case 'BAD_DIRECTIVE':
      return 'documents';
    default:
      return 'unknown';
  }
}
