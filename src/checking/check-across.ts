import type { Moment } from '../model/entry.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { type ArchiveSettings, archiveSchema } from '../model/schema/archive.ts';
import { type Catalog, catalogSchema } from '../model/schema/catalog.ts';
import type { Day } from '../model/schema/days.ts';
import type { FieldsByKind, WriteUpKind } from '../model/schema/kinds.ts';
import type { ReviewKind, Status } from '../model/statuses.ts';
import { findAcrossProblems } from './across-problems.ts';
import { archiveRules, rulesByKind } from './all-rules.ts';
import { buildArchive, type CheckedFile } from './build-subjects.ts';
import type { FileCheck, SourceFile } from './file-check.ts';
import { wordFindings } from './judge-words.ts';
import { softenForLegacy } from './legacy-levels.ts';
import { oneForEach } from './one-for-each.ts';
import { problemFindings } from './problem-findings.ts';
import { type Crash, type RuleRun, runOnWriteUp, runRule } from './run-rules.ts';
import { withoutSecrets } from './secrets.ts';
import { settle } from './settle.ts';
import type { AnyWriteUp, Context, WholeArchive } from './subject.ts';
import { type Todo, todoOf } from './todo.ts';

export type { Todo } from './todo.ts';

/** Today and now are arguments: nothing here reads a clock. `today` is the day in the archive's zone. */
export interface Clock {
  readonly today: Day;
  readonly nowMs: number;
}

interface Checked<Kind extends WriteUpKind> {
  readonly kind: Kind;
  readonly path: string;
  /** Of a translation, its original's. */
  readonly id: string;
  readonly lang: string;
  readonly status: Status;
  readonly review: ReviewKind;
  /** Absent when the schema refused something; then the file has errors. */
  readonly fields?: FieldsByKind[Kind];
  /** Resolved times by field path: `times.started`, `timeline.3.at`, `impact.windows.0.from`. Positions from 0. */
  readonly moments: ReadonlyMap<string, Moment>;
  readonly day: Day | undefined;
  /** Whether no finding of level error stands in this file, so that it can be compiled. */
  readonly isClean: boolean;
}

export type CheckedWriteUp = { [Kind in WriteUpKind]: Checked<Kind> }[WriteUpKind];

export interface CheckResult {
  /** File, line, column, rule; what a later status asks for stands among them with level `todo`. */
  readonly findings: readonly Finding[];
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
  /** In the order of paths; files that hold no front matter are not among them. */
  readonly writeUps: readonly CheckedWriteUp[];
  readonly todo: readonly Todo[];
  /** Rules that broke; the other findings stand. A command that sees one exits with 2. */
  readonly crashes: readonly Crash[];
}

/**
 * The half that runs each time: everything that asks for the settings, the day or another file. `fileChecks` are the
 * results of `checkFile` for the same files in the same order, fresh or from a cache.
 */
export function checkAcross(
  files: readonly SourceFile[],
  fileChecks: readonly FileCheck[],
  { today, nowMs }: Clock,
): CheckResult {
  const checked = files
    .flatMap((file, index): CheckedFile[] => {
      const fileCheck = fileChecks[index];
      return fileCheck ? [{ file, check: fileCheck }] : [];
    })
    .sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const dataOf = (path: string) => checked.find(({ file }) => file.path === path)?.check.data ?? {};
  const settings = settle(archiveSchema, dataOf('content/archive.yaml'));
  const catalog = settle(catalogSchema, dataOf('content/catalog.yaml'));
  const context: Context = { settings, catalog, today, nowMs };
  const archive = buildArchive(checked, context);
  const across = findAcrossProblems(checked.map(({ file, check: { facts } }) => ({ ...file, facts })));
  const ownFindings = checked.flatMap(({ check: own }) => own.findings);
  const writeUps = allWriteUps(archive);
  const words = wordFindings(checked, writeUps, context);
  const run: RuleRun = {
    findings: [...ownFindings, ...problemFindings(across), ...words],
    crashes: brokenReadings(checked),
  };
  for (const writeUp of writeUps) judge(writeUp, run);
  for (const rule of archiveRules) runRule(rule, archive, run);
  const told = withoutSecrets(softenForLegacy(run.findings, archive), files);
  const findings = oneForEach(told).sort(compareFindings);
  return {
    findings,
    settings,
    catalog,
    writeUps: summarise(writeUps, checked, findings),
    todo: todoOf(writeUps, findings),
    crashes: run.crashes,
  };
}

const brokenReadings = (checked: readonly CheckedFile[]): Crash[] =>
  checked.flatMap(({ file, check: { crash } }) =>
    crash === undefined ? [] : [{ rule: 'reading', file: file.path, message: crash }],
  );

const allWriteUps = ({ postmortems, stories, replies, guides, translations }: WholeArchive): readonly AnyWriteUp[] =>
  [...postmortems, ...stories, ...replies, ...guides, ...translations].sort((a, b) => (a.file < b.file ? -1 : 1));

function judge(writeUp: AnyWriteUp, run: RuleRun): void {
  switch (writeUp.kind) {
    case 'postmortem':
      for (const rule of rulesByKind.postmortem) runOnWriteUp(rule, writeUp, run);
      return;
    case 'story':
      for (const rule of rulesByKind.story) runOnWriteUp(rule, writeUp, run);
      return;
    case 'reply':
      for (const rule of rulesByKind.reply) runOnWriteUp(rule, writeUp, run);
      return;
    case 'guide':
    case 'translation':
      return;
  }
}

function summarise(writeUps: readonly AnyWriteUp[], checked: readonly CheckedFile[], findings: readonly Finding[]) {
  const whole = new Set(checked.filter((each) => each.check.isWhole).map(({ file }) => file.path));
  const faulty = new Set(findings.filter(({ level }) => level === 'error').map(({ place }) => place.file));
  return writeUps.map(({ kind, file: path, id, lang, status, review, moments, day, fields }): CheckedWriteUp => {
    const isClean = !faulty.has(path);
    const facts = { kind, path, id, lang, status, review, moments, day, isClean };
    // A whole front matter has passed the schema of its kind, so `Loose` is the type itself.
    return (whole.has(path) ? { ...facts, fields } : facts) as CheckedWriteUp;
  });
}
