import { careRules } from './en/care.ts';
import { dutyRules } from './en/duty.ts';
import { fogRules } from './en/fog.ts';
import { heatRules } from './en/heat.ts';
import { hindsightRules } from './en/hindsight.ts';
import { judgementRules } from './en/judgement.ts';
import { nameAndQuestionRules } from './en/names-and-questions.ts';
import { oneCauseRules } from './en/one-cause.ts';
import { personRules } from './en/person.ts';
import { wishRules } from './en/wish.ts';
import { eventRules } from './fr/events.ts';
import { personRules as frenchPersonRules } from './fr/person.ts';
import type { FrenchRule } from './fr/rule.ts';
import type { WordingRule } from './rule.ts';

/** In the order in which they win over each other: wording-rules.md, section 4. */
const english: readonly WordingRule[] = [
  ...personRules,
  ...nameAndQuestionRules,
  ...judgementRules,
  ...wishRules,
  ...hindsightRules,
  ...oneCauseRules,
  ...dutyRules,
  ...heatRules,
  ...fogRules,
  ...careRules,
];

/** A French rule has its twin's group, levels, fact and reason; in stories it starts at info. */
function withTwin({ twin, ...rule }: FrenchRule): WordingRule {
  const own = english.find(({ id }) => id === twin);
  if (!own) throw new Error(`${rule.id} has no twin ${twin}.`);
  const { group, fact, why, question, isDiscussed } = own;
  const levels = rule.levels ?? own.levels;
  const inStory = levels[4] === '-' ? '-' : 'I';
  return {
    group,
    fact,
    why,
    ...(question === undefined ? {} : { question }),
    ...(isDiscussed ? { isDiscussed } : {}),
    ...rule,
    levels: `${levels.slice(0, 4)}${inStory}${levels.slice(5)}`,
  };
}

const french = [...frenchPersonRules, ...eventRules].map(withTwin);

/** By the language of the text; a language without rules is not judged. */
export const rulesByLanguage: Readonly<Record<string, readonly WordingRule[]>> = { en: english, fr: french };
export const wordingRules: readonly WordingRule[] = [...english, ...french];

const order = new Map(wordingRules.map((rule, index) => [rule.id, { rule, index }]));
export const wordingRuleOf = (id: string): WordingRule | undefined => order.get(id)?.rule;
export const orderOf = (id: string): number => order.get(id)?.index ?? order.size;

const languages = new Map(
  Object.entries(rulesByLanguage).flatMap(([language, rules]) => rules.map(({ id }) => [id, language] as const)),
);
/** The language in which a rule reads. */
export const languageOf = ({ id }: Pick<WordingRule, 'id'>): string => languages.get(id) ?? '';

/** `pt-BR` reads with the rules of `pt`. */
export const baseLanguage = (lang: string): string => lang.slice(0, 2).toLowerCase();
