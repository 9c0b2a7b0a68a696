import { readFileSync } from 'node:fs';
import { check, type SourceFile } from '../checking/check.ts';
import { type Finding, sayFinding } from '../model/finding.ts';
import { inEnglish } from '../model/sentence.ts';

/** The write-ups of content-model.md, section 11, by the letters of scenarios.md. */
export const paths = {
  A: 'content/postmortems/2026-03-03-locked-table.mdx',
  B: 'content/postmortems/2025-11-18-redeploy-loop.mdx',
  S: 'content/festival/week-two-slow-migration.mdx',
  Q: 'content/replies/week-two-slow-migration/cron-line.mdx',
  FR: 'content/postmortems/2026-03-03-locked-table.fr.mdx',
  archive: 'content/archive.yaml',
  catalog: 'content/catalog.yaml',
} as const;

/** Where a scenario puts its own write-up. */
export const draft = 'content/postmortems/2026-05-30-report-generation.mdx';

const fixture = (path: string) => readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8');

/** Examples that belong to no archive by themselves: `mini`, `light`, `near-miss`, `legacy`, `guide`. */
export const example = (name: string) => fixture(`more/${name}.mdx`);

/** The two-line draft with more lines of front matter, and a body. */
export const mini = (lines = '', body = '') =>
  `${example('mini').replace(/---\n$/, '')}${lines && `${lines}\n`}---\n${body && `\n${body}\n`}`;

/** A text, bytes, a change of the example's text, or `null` to leave the file out. */
export type Change = string | Uint8Array | ((text: string) => string) | null;

/** The example archive with some files changed or added. */
export function archiveWith(changes: Readonly<Record<string, Change>> = {}): readonly SourceFile[] {
  const known: readonly string[] = Object.values(paths);
  return [...new Set([...known, ...Object.keys(changes)])].flatMap((path) => {
    const change = Object.hasOwn(changes, path) ? changes[path] : undefined;
    if (change === null) return [];
    const original = known.includes(path) ? fixture(path) : '';
    const content = change === undefined ? original : typeof change === 'function' ? change(original) : change;
    if (typeof change === 'function' && content === original) throw new Error(`The change leaves ${path} as it is.`);
    return [{ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }];
  });
}

/** The settings of the example archive, and one write-up. */
export const settingsAnd = (text: string) =>
  archiveWith({ [paths.A]: null, [paths.B]: null, [paths.S]: null, [paths.Q]: null, [paths.FR]: null, [draft]: text });

/** An archive of these files alone. */
export const filesOf = (texts: Readonly<Record<string, string | Uint8Array>>): readonly SourceFile[] =>
  Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));

/** The day and time of every scenario. */
export const clock = { today: '2026-06-01', nowMs: Date.UTC(2026, 5, 1) };

/** What the check says, in English. */
export function checkFiles(files: readonly SourceFile[], at = clock) {
  const result = check(files, at);
  return { ...result, findings: result.findings.map((finding) => sayFinding(finding, inEnglish)) };
}

const marks = { error: '', warning: 'W ', info: 'I ', todo: 'T ' } as const;

/** `W T12 11:15 2026-03-06 14:04`: level, rule, place, and the text that stands there (its first 40 characters). */
export function brief(finding: Finding, files: readonly SourceFile[]): string {
  const { start, end, file } = finding.place;
  const source = files.find(({ path }) => path === file);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source?.bytes);
  const range = start && end ? text.slice(start.offset, end.offset).split('\n')[0]?.slice(0, 40) : '';
  return `${marks[finding.level]}${finding.rule}${start ? ` ${start.line}:${start.column} ${range}` : ''}`.trimEnd();
}

/** Errors and warnings of an archive, in short; `levels` names others. */
export function found(files: readonly SourceFile[], levels: readonly Finding['level'][] = ['error', 'warning']) {
  return checkFiles(files)
    .findings.filter(({ level }) => levels.includes(level))
    .map((finding) => brief(finding, files));
}

/** What `found` says about the example archive with changes. */
export const foundWith = (changes: Readonly<Record<string, Change>>, levels?: readonly Finding['level'][]) =>
  found(archiveWith(changes), levels);

/** The fix of the only finding of a rule. */
export const fixOf = (changes: Readonly<Record<string, Change>>, rule: string) =>
  checkFiles(archiveWith(changes)).findings.find((finding) => finding.rule === rule)?.fix;

/** Errors and warnings about the two-line draft with more lines of front matter. */
export const foundWithLines = (lines: string) => foundWith({ [draft]: mini(lines) });
