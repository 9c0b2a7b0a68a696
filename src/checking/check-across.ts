import type { Moment } from '../model/entry.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { ArchiveSettings } from '../model/schema/archive.ts';
import type { Catalog } from '../model/schema/catalog.ts';
import type { Day } from '../model/schema/days.ts';
import type { FieldsByKind, WriteUpKind } from '../model/schema/kinds.ts';
import type { ReviewKind, Status } from '../model/statuses.ts';
import { findAcrossProblems } from './across-problems.ts';
import { archiveRules } from './all-rules.ts';
import { buildArchive } from './build-archive.ts';
import type { CheckedFile, FileCheck, SourceFile } from './file-check.ts';
import { softenForLegacy } from './legacy-levels.ts';
import { oneForEach } from './one-for-each.ts';
import { problemFindings } from './problem-findings.ts';
import type { Recall } from './recall.ts';
import { type Crash, type RuleRun, runRule } from './run-rules.ts';
import { withoutSecrets } from './secrets/secrets.ts';
import type { AnyWriteUp, Clock } from './subject.ts';
import { type Todo, todoOf } from './todo.ts';

export type { Clock } from './subject.ts';
export type { Todo } from './todo.ts';

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
 * results of `checkFile` for the same files in the same order, fresh or from a cache. `recall` is of earlier checks of
 * the same archive in this process; the findings are the same with and without.
 */
export function checkAcross(
  files: readonly SourceFile[],
  fileChecks: readonly FileCheck[],
  clock: Clock,
  recall: Recall,
): CheckResult {
  const checked = files
    .flatMap((file, index): CheckedFile[] => {
      const fileCheck = fileChecks[index];
      return fileCheck ? [{ file, check: fileCheck }] : [];
    })
    .sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const { context, judge } = recall.begin(checked, clock);
  const judged = checked.map(judge);
  const writeUps = judged.flatMap(({ writeUp }) => writeUp ?? []);
  const partly = judged.flatMap((each) => each.partly ?? []);
  const archive = buildArchive(checked, { writeUps, partly }, context);
  const across = findAcrossProblems(checked.map(({ file, check: { facts } }) => ({ ...file, facts })));
  const run: RuleRun = {
    findings: [
      ...checked.flatMap(({ check: own }) => own.findings),
      ...problemFindings(across),
      ...judged.flatMap(({ words }) => words),
      ...judged.flatMap(({ run: own }) => own.findings),
    ],
    crashes: [...brokenReadings(checked), ...judged.flatMap(({ run: own }) => own.crashes)],
  };
  for (const rule of archiveRules) runRule(rule, archive, run);
  const told = withoutSecrets(softenForLegacy(run.findings, archive), files);
  const findings = oneForEach(told).sort(compareFindings);
  return {
    findings,
    settings: context.settings,
    catalog: context.catalog,
    writeUps: summarise(writeUps, checked, findings),
    todo: todoOf(writeUps, findings),
    crashes: run.crashes,
  };
}

const brokenReadings = (checked: readonly CheckedFile[]): Crash[] =>
  checked.flatMap(({ file, check: { crash } }) =>
    crash === undefined ? [] : [{ rule: 'reading', file: file.path, message: crash }],
  );

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
