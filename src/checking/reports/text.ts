import type { Finding, Place } from '../../model/finding.ts';
import type { Sentence } from '../../model/sentence.ts';
import { isMendable } from '../fixing/repairs.ts';
import { count, say, shown, word } from '../messages/fill.ts';
import { codeFrame } from './code-frame.ts';
import type { Report, ReportInput, Tone } from './report.ts';

const lineWidth = 110;

/** For people and problem matchers: the first line of each finding is `file:line:column  level  rule`. */
export const textReport: Report = (input) => {
  const listed = input.findings.filter(({ level }) => level !== 'todo');
  let mendable = 0;
  const parts = listed.map((finding) => {
    // In the same pass, so that the text of a file is asked for once.
    if (isMendable(finding, input.textOf(finding.place.file) ?? '')) mendable++;
    return `${print(finding, input)}\n`;
  });
  return `${parts.join('\n')}${parts.length > 0 ? '\n' : ''}${closing(listed, mendable, input)}\n`;
};

/** The closing line, then what each write-up still needs for its next step. */
function closing(listed: readonly Finding[], mendable: number, { files, todo, speak }: ReportInput): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const found = listed.filter((finding) => finding.level === level).length;
    return found > 0 ? [speak(count(found, level, level === 'info' ? level : `${level}s`))] : [];
  });
  const touched = new Set(listed.map(({ place }) => place.file)).size;
  const summary =
    counts.length > 0
      ? say`${counts.join(', ')} in ${touched} of ${count(files, 'file')}.`
      : say`${count(files, 'file read', 'files read')}, no findings.`;
  const lists = todo.map(({ before, id, open }) => say`To do before ${word(before)}, ${id}: ${open.join(', ')}`);
  return [[summary, ...offer(mendable)].map(speak).join(' '), ...lists.map(speak)].join('\n');
}

const offer = (mendable: number): readonly Sentence[] =>
  mendable > 0 ? [say`${mendable} can be repaired: npm run check -- --fix`] : [];

function print(finding: Finding, { textOf, speak, paint = (_, text) => text }: ReportInput): string {
  const { level, place, rule, message, fix, also = [], related = [] } = finding;
  const text = textOf(place.file);
  const sentences = [message, fix].map((sentence) => shown(speak(sentence), 400)).filter((sentence) => sentence !== '');
  const together = sentences.join(' ');
  return [
    `${at(place)}  ${paint(level as Tone, level)}  ${rule}`,
    ...(together.length <= lineWidth ? [together] : sentences).map((sentence) => `  ${sentence}`),
    ...(also.length > 0 ? [`  ${speak(say`Also at ${also.map(spot).join(', ')}.`)}`] : []),
    ...related.map((other) => `  ${at(other.place)}  ${shown(speak(other.message))}`),
    ...(text === undefined ? [] : codeFrame(text, place)).map((line) => paint('quiet', line)),
  ].join('\n');
}

const at = (place: Place) => `${shown(place.file, 400)}${place.start ? `:${spot(place)}` : ''}`;
const spot = ({ start }: Place) => (start ? `${start.line}:${start.column}` : '');
