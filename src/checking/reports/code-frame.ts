import type { Place, Point } from '../../model/finding.ts';
import { displayWidth } from './columns.ts';

const widest = 100;
const before = 40;

/**
 * The line of a place between its neighbours, with carets under the range. Empty when the place is not known, and at
 * the opening line of a file, where something that is missing has its place: there is nothing to see.
 * Carets stand by display width, since an editor's columns are not what a terminal shows.
 */
export function codeFrame(text: string, place: Place): readonly string[] {
  const { start, end } = place;
  if (start === undefined) return [];
  const numberWidth = String(start.line + 1).length;
  const { above, line, below } = linesAround(text, start);
  if (start.line === 1 && /^\ufeff?---\s*$/.test(line)) return [];
  const from = start.column - 1;
  const to = end !== undefined && end.line === start.line ? end.column - 1 : line.length;
  const cut = window(line, from);
  const row = (number: number, content: string, mark: string) =>
    `  ${mark} ${String(number).padStart(numberWidth)} | ${plain(content)}`.trimEnd();
  const frame: string[] = [];
  if (above !== undefined) frame.push(row(start.line - 1, window(above, 0).text, ' '));
  frame.push(row(start.line, cut.text, '>'));
  const lead = line.slice(cut.from, from);
  const range = line.slice(from, Math.min(to, cut.to));
  const indent = `${cut.from > 0 ? ' ' : ''}${lead.replace(/[^\t]+/gu, (part) => ' '.repeat(displayWidth(part)))}`;
  frame.push(`    ${' '.repeat(numberWidth)} | ${indent}${'^'.repeat(Math.max(1, displayWidth(range)))}`);
  if (below !== undefined) frame.push(row(start.line + 1, window(below, 0).text, ' '));
  return frame;
}

/** A long report asks thousands of times, so only what is near the place is read. */
function linesAround(text: string, { line, column, offset }: Point) {
  const start = offset - column + 1;
  const breakStart = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  const aboveStart = Math.max(text.lastIndexOf('\n', breakStart - 1), text.lastIndexOf('\r', breakStart - 1)) + 1;
  const own = lineFrom(text, start);
  const end = start + own.length;
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return {
    above: line > 1 ? text.slice(aboveStart, breakStart).replace(/^\ufeff/, '') : undefined,
    line: own,
    below: end < text.length ? lineFrom(text, next) : undefined,
  };
}

function lineFrom(text: string, start: number): string {
  const breaks = /[\r\n]/g;
  breaks.lastIndex = start;
  return text.slice(start, breaks.exec(text)?.index);
}

/** The part of a long line around a column. */
function window(line: string, column: number): { text: string; from: number; to: number } {
  if (line.length <= widest) return { text: line, from: 0, to: line.length };
  const from = column > widest - 20 ? column - before : 0;
  const to = Math.min(line.length, from + widest);
  return { text: `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`, from, to };
}

/** A title can't clear or colour the reader's terminal; a tab stays a tab. */
const plain = (line: string) => line.replace(/[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069]/gu, '·');
