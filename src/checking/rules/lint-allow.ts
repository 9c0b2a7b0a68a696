import type { Finding } from '../../model/finding.ts';
import { code, nearestOr, say } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { RuleCard } from '../rule.ts';
import { isPrivateRule, privateRules } from '../secrets/private-data.ts';
import type { AnyWriteUp } from '../subject.ts';
import { wordingRuleOf, wordingRules } from '../wording/rules.ts';

const allow = (rule: string) => `lintAllow: [{ rule: ${rule}, reason: The linked report has these words }]`;

/** P17 and P18: exceptions that an author makes, with a reason. */
export const lintAllowCards = [
  {
    id: 'P17',
    level: 'error',
    title: 'An exception names a rule that takes one',
    why: 'A misspelt exception covers nothing, and a sentence that other pages count travels without its reason.',
    examples: [
      { yaml: allow('rootcause'), body: 'The root cause was rust.', finds: 'The rule `rootcause` does not exist.' },
      { yaml: allow('secret/known'), finds: 'The rule `secret/known` takes no exception here.' },
      { yaml: allow('root-cause'), body: 'The root cause was rust.' },
    ],
  },
  {
    id: 'P18',
    level: 'warning',
    title: 'An exception is used',
    why: 'An exception that covers nothing hides the next finding.',
    examples: [
      { yaml: allow('drama'), finds: '`lintAllow` names `drama`, and the text no longer uses such words.' },
      { yaml: allow('drama'), body: 'It was a disaster.' },
    ],
  },
] as const satisfies readonly RuleCard[];

/** What the rules found in a write-up, and which of them no exception can cover there. */
export interface FoundWords {
  readonly used: ReadonlySet<string>;
  readonly unwaivable: ReadonlySet<string>;
}

export function lintAllowFindings({ fields, place }: AnyWriteUp, { used, unwaivable }: FoundWords): readonly Finding[] {
  const entries = ('lintAllow' in fields ? fields.lintAllow : undefined) ?? [];
  const isPublic = 'audience' in fields && fields.audience === 'public';
  const takesNone = (rule: string) =>
    unwaivable.has(rule) ||
    rule.startsWith('secret/') ||
    (isPrivateRule(rule) && (isPublic || !privateRules[rule].isWaivable));
  return entries.flatMap((entry, index): Finding[] => {
    const rule = entry?.rule;
    if (rule === undefined) return [];
    const where = place(['lintAllow', index, 'rule']);
    if (takesNone(rule))
      return [
        {
          rule: 'P17',
          level: 'error',
          place: where,
          message: say`The rule ${code(rule)} takes no exception here.`,
          fix:
            isPrivateRule(rule) || rule.startsWith('secret/')
              ? 'Put a role, a documentation address or `<token>` in its place, and remove the entry.'
              : 'Other pages count that sentence without its reason: rephrase it there, and remove the entry.',
        },
      ];
    if (!wordingRuleOf(rule) && !isPrivateRule(rule)) {
      const nearest = nearestTo(rule, known);
      return [
        {
          rule: 'P17',
          level: 'error',
          place: where,
          message: say`The rule ${code(rule)} does not exist.`,
          fix: nearestOr(nearest, 'The rules with their names are on the page of rules.'),
          ...(nearest.length > 0 ? { nearest } : {}),
        },
      ];
    }
    if (used.has(rule)) return [];
    return [
      {
        rule: 'P18',
        level: 'warning',
        place: where,
        message: say`\`lintAllow\` names ${code(rule)}, and the text no longer uses such words.`,
        fix: 'Remove the entry.',
      },
    ];
  });
}

const known = [
  ...wordingRules.map(({ id }) => id),
  ...Object.entries(privateRules).flatMap(([id, { isWaivable }]) => (isWaivable ? [id] : [])),
];
