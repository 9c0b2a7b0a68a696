import type { Level } from '../../model/finding.ts';
import { inEnglish } from '../../model/sentence.ts';
import type { Example, RuleCard } from '../rule.ts';
import { louder } from './levels.ts';
import { messageOf } from './message.ts';
import type { WordingRule } from './rule.ts';
import { wordingRules } from './rules.ts';

const letters: Readonly<Record<string, Level>> = { E: 'error', W: 'warning', I: 'info', '-': 'info' };

const quoted = (sentence: string) => `"${sentence.replaceAll('"', '\\"')}"`;

/** A sentence in a place where the rule is on. */
function exampleOf(rule: WordingRule, sentence: string): Example {
  const lang = rule.id.startsWith('fr-') ? 'lang: fr\n' : '';
  const [field] = rule.onlyIn ?? [];
  if (rule.levels.startsWith('-----'))
    return {
      path: 'content/replies/slow-start/example.mdx',
      text: `---\nfrom: jo\nkind: me-too\ndate: 2026-04-03\n---\n\n${sentence}\n`,
    };
  if (field?.startsWith('followUps')) return { yaml: `followUps: [{ id: alert, what: ${quoted(sentence)} }]` };
  if (field?.startsWith('brief'))
    return { yaml: `brief: { ${field.split('.')[1] ?? 'reported'}: ${quoted(sentence)} }` };
  const level = rule.id === 'outage-word' ? 'impact: { level: degraded }' : '';
  return { yaml: `${lang}${level}`, body: sentence };
}

/** Each rule as the guide prints it and the tests prove it. */
export const wordingCards: readonly RuleCard[] = wordingRules.map((rule) => {
  const sentence = rule.bad.replace(/[[\]]/g, '');
  const words = /\[(.{1,80})\]/u.exec(rule.bad)?.[1] ?? '';
  return {
    id: rule.id,
    level: [...rule.levels].map((letter) => letters[letter] ?? 'info').reduce(louder),
    title: rule.title,
    why: rule.why,
    examples: [
      { ...exampleOf(rule, sentence), finds: inEnglish(messageOf(rule, words.replaceAll('’', "'"), [])) },
      ...[rule.kinder, ...(rule.clean ?? [])].map((clean) => exampleOf(rule, clean)),
    ],
  };
});
