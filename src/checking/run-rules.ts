import type { Finding, Level } from '../model/finding.ts';
import { levelOfOpen } from './asked.ts';
import type { Rule } from './rule.ts';
import type { AnyWriteUp } from './subject.ts';

/** A rule that broke on a text. The text may be fine; the rule is not. */
export interface Crash {
  readonly rule: string;
  /** The file it was looking at; a rule across files names none. */
  readonly file?: string;
  readonly message: string;
}

export interface RuleRun {
  readonly findings: Finding[];
  readonly crashes: Crash[];
}

/** Runs one rule on one subject. Whatever it throws is a crash of that rule alone. */
export function runRule<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  run: RuleRun,
  { level = rule.level, file }: { readonly level?: Level; readonly file?: string } = {},
): void {
  try {
    for (const found of rule.check(subject)) run.findings.push({ rule: rule.id, level, ...found });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    run.crashes.push({ rule: rule.id, ...(file === undefined ? {} : { file }), message });
  }
}

/**
 * The same for a write-up, with the level of what its status does not ask for yet. A field that nothing is written of is
 * found at the status, which is why it is missed.
 */
export function runOnWriteUp<Subject extends AnyWriteUp>(rule: Rule<Subject>, writeUp: Subject, run: RuleRun): void {
  const { file } = writeUp;
  const level = rule.asked === undefined ? rule.level : levelOfOpen(writeUp, rule.asked);
  if (level === undefined) return;
  const found: RuleRun = { findings: [], crashes: run.crashes };
  runRule(rule, writeUp, found, { level, file });
  run.findings.push(...found.findings.map((each) => atStatus(each, writeUp)));
}

function atStatus(found: Finding, writeUp: AnyWriteUp): Finding {
  if (found.place.start?.offset !== 0) return found;
  const status = writeUp.place(['status']);
  return { ...found, place: found.place.field ? { ...status, field: found.place.field } : status };
}
