import { problemFindings } from '../checking/problem-findings.ts';
import { readWriteUp } from '../compile/read-write-up.ts';
import { compareFindings } from '../model/finding.ts';
import { foreignInHtml, foreignInJavaScript } from './inspect.ts';

const head = '---\ntitle: A probe\nteam: data-platform\n---\n';
const headLines = 4;
const marks = { error: '', warning: 'W ', info: 'I ', todo: 'T ' } as const;

export interface Verdict {
  /** `B04 1:5`, with `W ` in front of a warning; lines of a body count from its own first line. */
  readonly findings: readonly string[];
  /** What an inspector found in the outcome of a text that passes; of one that is refused, nothing is compiled. */
  readonly foreign: readonly string[];
}

export interface Probed {
  readonly path?: string;
  readonly body?: string;
  readonly text?: string | Uint8Array;
}

/** Checks a text; compiles and inspects what passes. */
export async function probe({
  path = 'content/postmortems/2026-03-03-probe.mdx',
  body,
  text,
}: Probed): Promise<Verdict> {
  const whole = text ?? head + body;
  const bytes = typeof whole === 'string' ? new TextEncoder().encode(whole) : whole;
  const { problems, blanked = '' } = readWriteUp(path, bytes);
  const found = [...problemFindings(problems)].sort(compareFindings);
  const before = body === undefined ? 0 : headLines;
  const findings = found.map(({ rule, level, place: { start } }) => {
    const at = start ? ` ${start.line - before}:${start.column}` : '';
    return `${marks[level]}${rule}${at}`;
  });
  const isRefused = found.some(({ level }) => level === 'error');
  const foreign = isRefused ? [] : [...foreignInJavaScript(blanked), ...(await foreignInHtml(blanked))];
  return { findings, foreign };
}
