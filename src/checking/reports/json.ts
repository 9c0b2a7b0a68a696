import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

/** For other tools. `version` changes when the meaning of a field does. */
export const jsonReport: Report = ({ findings, todo, files }) => {
  const listed = findings.filter(({ level }) => level !== 'todo');
  return jsonText({ version: 1, files, findings: listed, todo });
};
