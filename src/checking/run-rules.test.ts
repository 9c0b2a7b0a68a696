import { expect, test } from 'vitest';
import type { Rule } from './rule.ts';
import { type RuleRun, runRule } from './run-rules.ts';

const rule = (check: Rule<string>['check']): Rule<string> => ({
  id: 'T99',
  level: 'error',
  title: 'A rule for this test',
  why: 'It breaks.',
  examples: [],
  check,
});
const found = { place: { file: 'a.mdx' }, message: 'A fact.', fix: 'A step.' };

test('a rule that breaks names itself, the file and the reason; what it found before stands', () => {
  const run: RuleRun = { findings: [], crashes: [] };
  const breaking = rule(function* () {
    yield found;
    throw new Error('no such list');
  });
  runRule(breaking, '', run, { file: 'a.mdx' });
  runRule(
    rule(() => [found]),
    '',
    run,
    { file: 'b.mdx' },
  );
  expect(run.crashes).toEqual([{ rule: 'T99', file: 'a.mdx', message: 'no such list' }]);
  expect(run.findings).toEqual([
    { rule: 'T99', level: 'error', ...found },
    { rule: 'T99', level: 'error', ...found },
  ]);
});
