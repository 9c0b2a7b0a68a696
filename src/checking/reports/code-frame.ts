import type { Place } from '../../model/finding.ts';
import { displayWidth } from './columns.ts';

const widest = 100;
const before = 40;

/**
 * The line of a place between its neighbours, with carets under the range. Empty when the place is not known.
 * Carets stand by display width, since an editor's columns are not what a terminal shows.
 */
export function codeFrame(text: string, place: Place): readonly string[] {
  const { start, end } = place;
  if (start === undefined) return [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const numberWidth = String(start.line + 1).length;
  const line = lines[start.line - 1] ?? '';
  const from = start.column - 1;
  const to = end !== undefined && end.line === start.line ? end.column - 1 : line.length;
  const cut = window(line, from);
  const row = (number: number, content: string, mark: string) =>
    `  ${mark} ${String(number).padStart(numberWidth)} | ${plain(content)}`.trimEnd();
  const frame: string[] = [];
  const above = lines[start.line - 2];
  if (above !== undefined) frame.push(row(start.line - 1, window(above, 0).text, ' '));
  frame.push(row(start.line, cut.text, '>'));
  const lead = line.slice(cut.from, from);
  const range = line.slice(from, Math.min(to, cut.to));
  const indent = `${cut.from > 0 ? ' ' : ''}${lead.replace(/[^\t]+/gu, (part) => ' '.repeat(displayWidth(part)))}`;
  frame.push(`    ${' '.repeat(numberWidth)} | ${indent}${'^'.repeat(Math.max(1, displayWidth(range)))}`);
  const below = lines[start.line];
  if (below !== undefined) frame.push(row(start.line + 1, window(below, 0).text, ' '));
  return frame;
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
