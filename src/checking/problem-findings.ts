import type { Problem } from '../compile/problem.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { bodyRules } from './rules/body.ts';
import { fileRules } from './rules/file.ts';
import { yamlRules } from './rules/yaml.ts';

const ruleOf: ReadonlyMap<string, Rule<Problem>> = new Map(
  [...fileRules, ...yamlRules, ...bodyRules].map((rule) => [rule.id, rule]),
);

/** What reading a text found, in the words of the rule of the same code. */
export function problemFindings(problems: readonly Problem[]): readonly Finding[] {
  return problems.flatMap((problem) => {
    const rule = ruleOf.get(problem.code);
    return [...(rule?.check(problem) ?? [])].map((found) => ({
      rule: problem.code,
      level: rule?.level ?? 'error',
      ...found,
    }));
  });
}
