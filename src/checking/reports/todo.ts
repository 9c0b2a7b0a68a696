import type { Finding } from '../../model/finding.ts';
import type { Sentence } from '../../model/sentence.ts';
import { count, say, shown, word } from '../messages/fill.ts';
import type { Report } from './report.ts';

/**
 * What each write-up still needs, one line for each open field with its place: first what its own status asks for or
 * is an error of another kind, then what its next steps ask for.
 */
export const todoReport: Report = ({ findings, todo, speak }) => {
  const errors = Map.groupBy(
    findings.filter(({ level }) => level === 'error'),
    ({ place }) => place.file,
  );
  const lists = [
    ...[...errors].map(([file, own]) => print(say`${shown(file, 400)}, as it is: ${count(own.length, 'error')}`, own)),
    ...todo.map(({ file, before, open, findings: own }) =>
      print(say`${shown(file, 400)}, before ${word(before)}: ${count(open.length, 'open field')}`, own),
    ),
  ];
  return lists.length === 0 ? `${speak('Nothing is open.')}\n` : lists.join('\n');

  function print(head: Sentence, own: readonly Finding[]): string {
    const lines = own.map(({ level, rule, place: { file, start }, message, fix }) => {
      const at = start ? `:${start.line}:${start.column}` : '';
      return `${shown(file, 400)}${at}  ${level}  ${rule}\n  ${shown(`${speak(message)} ${speak(fix)}`.trim(), 400)}\n`;
    });
    return `${speak(head)}\n\n${lines.join('')}`;
  }
};
