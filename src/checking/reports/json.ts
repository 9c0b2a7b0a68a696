import { type Finding, sayFinding } from '../../model/finding.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

/** For other tools. `version` changes when the meaning of a field does. */
export const jsonReport: Report = ({ findings, todo, files, speak }) => {
  const said = (all: readonly Finding[]) => all.map((finding) => sayFinding(finding, speak));
  const listed = said(findings.filter(({ level }) => level !== 'todo'));
  return jsonText({
    version: 1,
    files,
    findings: listed,
    todo: todo.map((one) => ({ ...one, findings: said(one.findings) })),
  });
};
