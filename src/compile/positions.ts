import type { Place, Point } from '../model/finding.ts';

/** A text and its lines. Lines end at LF, CRLF or a lone CR; a byte-order mark takes no column. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Offsets outside the text are moved to its nearest end. */
  readonly point: (offset: number) => Point;
  readonly place: (start: number, end: number, field?: Place['field']) => Place;
  /** The inverse of `point`; a column beyond its line is the line's end. */
  readonly offset: (line: number, column: number) => number;
  readonly lineCount: number;
  /** In UTF-16 units, with its end. */
  readonly longestLine: number;
}

const byteOrderMark = 0xfeff;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** `text` is kept as read, byte-order mark included, so that offsets are offsets of the file. */
export function createSource(file: string, text: string): Source {
  const starts = lineStarts(text);
  const first = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const columnStart = (line: number) => (line === 1 ? first : (starts[line - 1] ?? text.length));

  function point(wanted: number): Point {
    const offset = Math.min(Math.max(wanted, first), text.length);
    const line = lineAt(starts, offset);
    return { line, column: offset - columnStart(line) + 1, offset };
  }

  return {
    file,
    text,
    point,
    place: (start, end, field) => ({ file, start: point(start), end: point(end), ...(field ? { field } : {}) }),
    offset: (line, column) => Math.min(columnStart(line) + column - 1, starts[line] ?? text.length),
    lineCount: starts.length,
    get longestLine() {
      return starts.reduce((longest, start, index) => Math.max(longest, (starts[index + 1] ?? text.length) - start), 0);
    },
  };
}

/** Runs over every character of an archive, so it reads codes. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) starts.push(at + 1);
  }
  return starts;
}

/** The last line that starts at or before the offset, from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
