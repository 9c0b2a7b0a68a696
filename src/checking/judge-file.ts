import type { Finding } from '../model/finding.ts';
import { rulesByKind } from './all-rules.ts';
import { buildWriteUp } from './build-write-up.ts';
import type { CheckedFile } from './file-check.ts';
import { wordJudge } from './judge-words.ts';
import { type RuleRun, runOnWriteUp } from './run-rules.ts';
import type { AnyWriteUp, Context } from './subject.ts';

/** What a file shows under given settings and on a given day, whatever stands in other write-ups. */
export interface JudgedFile {
  readonly writeUp: AnyWriteUp | undefined;
  /** What could be read of a front matter with unreadable lines: enough for the lists of the archive. */
  readonly partly?: AnyWriteUp;
  /** Wording, personal data and the exceptions from both. */
  readonly words: readonly Finding[];
  /** Of the rules on one write-up. */
  readonly run: RuleRun;
}

export function fileJudge(context: Context): (checked: CheckedFile) => JudgedFile {
  const wordsOf = wordJudge(context);
  return (checked) => {
    const writeUp = buildWriteUp(checked, context);
    const words = wordsOf(checked, writeUp);
    const run: RuleRun = { findings: [], crashes: [] };
    if (writeUp) judge(writeUp, run);
    if (!writeUp || !checked.check.hasGaps) return { writeUp, words, run };
    // No other file is judged by what could not be read.
    const findings = run.findings.filter(({ rule, level }) => isOfOneValue.test(rule) && level !== 'todo');
    return { writeUp: undefined, partly: writeUp, words, run: { ...run, findings } };
  };
}

/** Rules that look at one written value, whatever is missing beside it. */
const isOfOneValue = /^(?:C\d\d|T01|T02)$/;

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
