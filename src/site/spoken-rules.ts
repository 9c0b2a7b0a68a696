import { speakerIn, spokenFor } from '../checking/messages/tongues.ts';
import type { Example, RuleCard } from '../checking/rule.ts';
import { messagesOf } from '../checking/rule-example.ts';
import { inEnglish } from '../model/sentence.ts';

/** Titles and reasons of rules in the language of a page; examples keep their English sentence. */
export async function titledRules(rules: readonly RuleCard[], language: string): Promise<readonly RuleCard[]> {
  const speak = await speakerIn(language);
  return rules.map((rule) => ({ ...rule, title: speak(rule.title), why: speak(rule.why) }));
}

/** The same with what a rule says of its examples, which are checked for it where it is not English. */
export async function spokenRules(rules: readonly RuleCard[], language: string): Promise<readonly RuleCard[]> {
  const titled = await titledRules(rules, language);
  if (spokenFor(language) === 'en') return titled;
  const speak = await speakerIn(language);
  const spoken = (rule: RuleCard, example: Example): Example => {
    if (example.finds === undefined) return example;
    const message = messagesOf(rule, example).find((sentence) => inEnglish(sentence) === example.finds);
    return message === undefined ? example : { ...example, finds: speak(message) };
  };
  return titled.map((rule) => ({ ...rule, examples: rule.examples.map((example) => spoken(rule, example)) }));
}
