import { count, say, shown, word } from '../messages/fill.ts';
import type { Report } from './report.ts';

/** What each write-up still needs for its next steps, one line for each open field with its place. */
export const todoReport: Report = ({ todo, speak }) => {
  if (todo.length === 0) return `${speak('Nothing is open.')}\n`;
  const lists = todo.map(({ file, before, open, findings }) => {
    const lines = findings.map(({ rule, place: { start }, message, fix }) => {
      const at = start ? `:${start.line}:${start.column}` : '';
      return `${shown(file, 400)}${at}  todo  ${rule}\n  ${shown(`${speak(message)} ${speak(fix)}`.trim(), 400)}\n`;
    });
    const head = speak(say`${shown(file, 400)}, before ${word(before)}: ${count(open.length, 'open field')}`);
    return `${head}\n\n${lines.join('')}`;
  });
  return lists.join('\n');
};
