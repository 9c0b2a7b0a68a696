import type { Place } from '../../model/finding.ts';

/** One line of a file beside a finding; `marked` is the part that the finding is about. */
export interface FrameLine {
  /** The line's number, padded, with the space that follows. */
  readonly number: string;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The line of a finding with one line on either side; empty when its place in the file is not known. */
export function frameOf({ start, end }: Place, lines: readonly string[]): readonly FrameLine[] {
  if (start === undefined) return [];
  const from = Math.max(1, start.line - 1);
  const to = Math.min(lines.length, start.line + 1);
  const width = String(to).length;
  return lines.slice(from - 1, to).map((text, index) => {
    const line = from + index;
    const number = `${String(line).padStart(width)}  `;
    if (line !== start.line) return { number, before: text, marked: '', after: '' };
    const first = start.column - 1;
    const last = end?.line === line ? Math.max(first + 1, end.column - 1) : text.length;
    return { number, before: text.slice(0, first), marked: text.slice(first, last), after: text.slice(last) };
  });
}
