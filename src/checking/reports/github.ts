import { type Annotation, annotationsOf } from './annotations.ts';
import type { Report } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;
const order = ['error', 'warning', 'info'];

/** Commands for a workflow's annotations. Only the first of a step are shown, so errors come first. */
export const githubReport: Report = (input) =>
  annotationsOf(input)
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map((annotation) => `${commandOf(annotation)}\n`)
    .join('');

function commandOf({ level, place: { file, start, end }, rule, text }: Annotation): string {
  const properties = {
    file,
    ...(start ? { line: start.line, col: start.column } : {}),
    // A range over several lines has no columns in an annotation.
    ...(end && end.line !== start?.line ? { endLine: end.line } : {}),
    ...(end && end.line === start?.line ? { endColumn: end.column } : {}),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[level]} ${list.join(',')}::${data(text)}`;
}

/** Without this, a title could end the command and begin one of its own. */
const data = (text: string) =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}/gu, '');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
