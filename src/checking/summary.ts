import { formatsIn } from '../i18n/numbers-and-days.ts';
import { isMiss, isOpen, isOverdue } from '../model/derived.ts';
import type { Finding } from '../model/finding.ts';
import type { Day } from '../model/schema/days.ts';
import type { Sentence, Speak } from '../model/sentence.ts';
import type { CheckedWriteUp, CheckResult } from './check.ts';
import { count, say, word } from './messages/fill.ts';
import type { SpokenLanguage } from './messages/tongues.ts';
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
  /** The language of the run. */
  readonly speak: Speak;
  readonly language: SpokenLanguage;
}

/** A comment for a pull request, in Markdown: what changed, what is still open, and which words to look at. */
export function summaryOf(input: SummaryInput): string {
  const { findings, result, before, changed, speak } = input;
  const now = result.writeUps.filter(({ path }) => changed.has(path));
  const gone = before.filter(({ path }) => !result.writeUps.some((writeUp) => writeUp.path === path));
  const oldOf = pairs(now, before, gone);
  const renamed = now.filter((writeUp) => (oldOf(writeUp)?.path ?? writeUp.path) !== writeUp.path);
  const isWording = ({ rule }: Finding) => wordingIds.has(rule);
  const faults = findings.filter((finding) => isFault(finding) && !isWording(finding));
  const words = findings.filter((finding) => finding.level !== 'todo' && isWording(finding));
  const todo = result.todo.filter(({ file }) => changed.has(file));
  const section = sectionIn(speak);
  const parts = [
    `### ${headline(findings).map(speak).join(', ')}`,
    table(now, input, oldOf),
    section(
      'Removed',
      gone
        .filter((old) => !renamed.some((writeUp) => oldOf(writeUp) === old))
        .map(({ path }) => `- ${plainMarkdown(path)}`),
    ),
    section(
      'Renamed',
      renamed.map((writeUp) => `- ${plainMarkdown(oldOf(writeUp)?.path ?? '')} → ${plainMarkdown(writeUp.path)}`),
    ),
    section(
      'Changes of status and facts',
      now.flatMap((writeUp) => changesOf(writeUp, oldOf(writeUp), input)),
    ),
    section(
      'Not in order',
      byFile(
        faults,
        (finding) =>
          `**${speak(finding.level)}** ${lineOf(finding, speak)}${said(finding, speak)} (${plainMarkdown(finding.rule)})`,
      ),
    ),
    ...todo.map(({ file, before: step, findings: open }) =>
      section(
        say`Still open before ${word(step)}: ${plainMarkdown(file)}`,
        open.map((finding) => `- [ ] ${lineOf(finding, speak)}${said(finding, speak)}`),
      ),
    ),
    section(
      'Words to look at',
      byFile(words, (finding) => `${lineOf(finding, speak)}${said(finding, speak)} (${plainMarkdown(finding.rule)})`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const wordingIds = new Set(wordingRules.map(({ id }) => id));
const isFault = ({ level }: Finding) => level === 'error' || level === 'warning';
const said = ({ message, fix }: Finding, speak: Speak) => `${sentence(speak(message))} ${sentence(speak(fix))}`.trim();
const lineOf = ({ place: { start } }: Finding, speak: Speak) => (start ? `${speak(say`line ${start.line}:`)} ` : '');

/** A file with one finding is one line; one with more is a list below its name. */
function byFile(findings: readonly Finding[], line: (finding: Finding) => string): readonly string[] {
  return [...Map.groupBy(findings, ({ place }) => place.file)].flatMap(([file, all]) => {
    const [first] = all;
    if (all.length === 1 && first) return [`- ${plainMarkdown(file)}, ${line(first)}`];
    return [`- ${plainMarkdown(file)}`, ...all.map((finding) => `  - ${line(finding)}`)];
  });
}

function headline(findings: readonly Finding[]): readonly Sentence[] {
  const counts = (['error', 'warning'] as const).flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level).length;
    return found > 0 ? [count(found, level)] : [];
  });
  return counts.length > 0 ? counts : ['The check found nothing that is not in order'];
}

const mostLines = 40;

const sectionIn = (speak: Speak) => (title: Sentence, lines: readonly string[]) => {
  if (lines.length === 0) return '';
  const more = lines.length - mostLines;
  const rest = more > 0 ? [`- ${speak(say`and ${more} more`)}`] : [];
  return [`#### ${speak(title)}`, '', ...lines.slice(0, mostLines), ...rest].join('\n');
};

type OldOf = (writeUp: CheckedWriteUp) => CheckedWriteUp | undefined;

/** The same write-up before the change: by its path, else one that is gone and had the same title. */
function pairs(
  now: readonly CheckedWriteUp[],
  before: readonly CheckedWriteUp[],
  gone: readonly CheckedWriteUp[],
): OldOf {
  const isSame = (one: CheckedWriteUp) => (other: CheckedWriteUp) =>
    other.kind === one.kind && other.lang === one.lang && titleOf(one) !== '' && titleOf(other) === titleOf(one);
  const found = new Map(
    now.map((writeUp) => {
      const own = before.find(({ path }) => path === writeUp.path);
      return [writeUp, own ?? gone.find(isSame(writeUp))];
    }),
  );
  return (writeUp) => found.get(writeUp);
}

const titleOf = ({ fields }: CheckedWriteUp) => (fields && 'title' in fields ? String(fields.title ?? '') : '');

function table(writeUps: readonly CheckedWriteUp[], input: SummaryInput, oldOf: OldOf): string {
  const { speak } = input;
  if (writeUps.length === 0) return speak('No write-up changed.');
  const rows = writeUps.map((writeUp) => {
    const old = oldOf(writeUp);
    const now = speak(writeUp.status);
    const status = old === undefined ? speak(say`new, ${now}`) : fromTo(speak(old.status), now);
    return [plainMarkdown(titleOf(writeUp) || writeUp.path), status, ...factsOf(writeUp, input)];
  });
  const head = ['Write-up', 'Status', 'Severity', 'Impact', 'Gates missed', 'Follow-ups open', 'Overdue'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head.map(speak)), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function factsOf({ kind, fields, moments }: CheckedWriteUp, { today, language }: SummaryInput): readonly string[] {
  if (kind !== 'postmortem' || fields === undefined) return ['', '', '', '', ''];
  const [started, mitigated] = [moments.get('times.started'), moments.get('times.mitigated')];
  return [
    plainMarkdown(fields.severity ?? ''),
    started && mitigated ? formatsIn(language).duration((mitigated.ms - started.ms) / 60_000) : '',
    String(fields.tollgates.filter(isMiss).length),
    String(fields.followUps.filter(isOpen).length),
    String(fields.followUps.filter((followUp) => isOverdue(followUp, today)).length),
  ];
}

const fromTo = (from: string, to: string) => (from === to ? to : `${from} → **${to}**`);

/** Status and facts that readers quote, old and new. */
function changesOf(
  writeUp: CheckedWriteUp,
  old: CheckedWriteUp | undefined,
  { speak }: SummaryInput,
): readonly string[] {
  if (!old) return [];
  const [was, is] = [quotedFacts(old), quotedFacts(writeUp)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [from = speak('none'), to = speak('none')] = [was.get(name), is.get(name)];
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
