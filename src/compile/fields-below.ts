import type { Cut } from './cut-front-matter.ts';
import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';

const field = /^([A-Za-z]\w*):(?=\s|$)/;
const isYaml = (line: string) => field.test(line) || /^(?:[ \t]|-[ \t]|#|$)/.test(line);

/**
 * Fields that an early closing line has left in the body: it begins with one, and nothing but YAML follows up to another
 * line of three hyphens, which Markdown takes for the underline of a heading (L13).
 */
export function findFieldsBelow(source: Source, { bodyOffset }: Pick<Cut, 'bodyOffset'>): readonly Problem[] {
  const lines = source.text.slice(bodyOffset).split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const key = field.exec(lines[first] ?? '')?.[1];
  if (key === undefined) return [];
  const last = lines.findIndex((line, index) => index > first && !isYaml(line));
  if (last < 0 || !/^---[ \t]*$/.test(lines[last] ?? '')) return [];
  const begin = source.point(bodyOffset).line;
  const start = source.offset(begin + first, 1);
  const place = source.place(start, start + key.length);
  return [{ code: 'L13', place, line: begin + first, key, end: begin - 1 }];
}
