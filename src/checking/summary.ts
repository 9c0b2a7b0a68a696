import { formatsIn } from '../i18n/numbers-and-days.ts';
import { isMiss, isOpen, isOverdue } from '../model/derived.ts';
import type { Finding } from '../model/finding.ts';
import type { Day } from '../model/schema/days.ts';
import type { CheckedWriteUp, CheckResult } from './check.ts';
import { count } from './messages/fill.ts';
import { plainMarkdown, sentence } from './reports/markdown.ts';
import { wordingRules } from './wording/rules.ts';

export interface SummaryInput {
  /** As far as the change goes: findings of changed files, or of all where the rules changed. */
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
  /** The changed write-ups as they were before. */
  readonly before: readonly CheckedWriteUp[];
  /** Changed paths, deleted ones too. */
  readonly changed: ReadonlySet<string>;
  readonly today: Day;
}

/** A comment for a pull request, in Markdown: what changed, what is still open, and which words to look at. */
export function summaryOf(input: SummaryInput): string {
  const { findings, result, before, changed } = input;
  const now = result.writeUps.filter(({ path }) => changed.has(path));
  const gone = before.filter(({ path }) => !result.writeUps.some((writeUp) => writeUp.path === path));
  const isWording = ({ rule }: Finding) => wordingIds.has(rule);
  const faults = findings.filter((finding) => isFault(finding) && !isWording(finding));
  const words = findings.filter((finding) => finding.level !== 'todo' && isWording(finding));
  const todo = result.todo.filter(({ file }) => changed.has(file));
  const parts = [
    `### ${headline(findings)}`,
    table(now, input),
    section(
      'Removed',
      gone.map(({ path }) => `- ${plainMarkdown(path)}`),
    ),
    section(
      'Changes of status and facts',
      now.flatMap((writeUp) => changesOf(writeUp, before)),
    ),
    section(
      'Not in order',
      faults.map((finding) => `- **${finding.level}** ${at(finding)}: ${said(finding)}`),
    ),
    ...todo.map(({ file, before: step, findings: open }) =>
      section(
        `Still open before ${step}: ${plainMarkdown(file)}`,
        open.map((finding) => `- [ ] ${lineOf(finding)}${said(finding)}`),
      ),
    ),
    section(
      'Words to look at',
      words.map((finding) => `- ${at(finding)}: ${said(finding)}`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const wordingIds = new Set(wordingRules.map(({ id }) => id));
const isFault = ({ level }: Finding) => level === 'error' || level === 'warning';
const said = ({ message, fix }: Finding) => `${sentence(message)} ${sentence(fix)}`.trim();
const lineOf = ({ place: { start } }: Finding) => (start ? `line ${start.line}: ` : '');
const at = ({ place, rule }: Finding) =>
  `${plainMarkdown(place.file)}${place.start ? `, line ${place.start.line}` : ''} (${plainMarkdown(rule)})`;

function headline(findings: readonly Finding[]): string {
  const counts = (['error', 'warning'] as const).flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level).length;
    return found > 0 ? [count(found, level)] : [];
  });
  return counts.length > 0 ? counts.join(', ') : 'The check found nothing that is not in order';
}

const mostLines = 40;

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length - mostLines;
  const rest = more > 0 ? [`- and ${more} more`] : [];
  return [`#### ${title}`, '', ...lines.slice(0, mostLines), ...rest].join('\n');
}

function table(writeUps: readonly CheckedWriteUp[], { before, today }: SummaryInput): string {
  if (writeUps.length === 0) return 'No write-up changed.';
  const rows = writeUps.map((writeUp) => {
    const old = before.find(({ path }) => path === writeUp.path);
    const title = writeUp.fields && 'title' in writeUp.fields ? String(writeUp.fields.title ?? '') : '';
    const status = old === undefined ? `new, ${writeUp.status}` : fromTo(old.status, writeUp.status);
    return [plainMarkdown(title || writeUp.path), status, ...factsOf(writeUp, today)];
  });
  const head = ['Write-up', 'Status', 'Severity', 'Impact', 'Gates missed', 'Follow-ups open', 'Overdue'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function factsOf({ kind, fields, moments }: CheckedWriteUp, today: Day): readonly string[] {
  if (kind !== 'postmortem' || fields === undefined) return ['', '', '', '', ''];
  const [started, mitigated] = [moments.get('times.started'), moments.get('times.mitigated')];
  return [
    plainMarkdown(fields.severity ?? ''),
    started && mitigated ? formats.duration((mitigated.ms - started.ms) / 60_000) : '',
    String(fields.tollgates.filter(isMiss).length),
    String(fields.followUps.filter(isOpen).length),
    String(fields.followUps.filter((followUp) => isOverdue(followUp, today)).length),
  ];
}

const formats = formatsIn('en');
const fromTo = (from: string, to: string) => (from === to ? to : `${from} → **${to}**`);

/** Status and facts that readers quote, old and new. */
function changesOf(writeUp: CheckedWriteUp, before: readonly CheckedWriteUp[]): readonly string[] {
  const old = before.find(({ path }) => path === writeUp.path);
  if (!old) return [];
  const [was, is] = [quotedFacts(old), quotedFacts(writeUp)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [from = 'none', to = 'none'] = [was.get(name), is.get(name)];
    return from === to
      ? []
      : [`- ${plainMarkdown(writeUp.path)}: ${name} ${plainMarkdown(from)} → ${plainMarkdown(to)}`];
  });
}

function quotedFacts({ kind, status, fields }: CheckedWriteUp): ReadonlyMap<string, string> {
  const facts = new Map<string, string>([['status', status]]);
  if (kind !== 'postmortem' || fields === undefined) return facts;
  const { severity, team, audience, times } = fields;
  const written = { severity, team, audience, ...times, approx: undefined };
  for (const [name, value] of Object.entries(written)) if (typeof value === 'string') facts.set(name, value);
  return facts;
}
