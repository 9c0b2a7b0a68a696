import type { Sentence } from '../../model/sentence.ts';
import { code, list, part, say } from '../messages/fill.ts';
import type { QuestionGroup, WordingContext, WordingRule } from './rule.ts';

const questions: Readonly<Record<QuestionGroup, string>> = {
  person: 'What did the page, the prompt or the alert show at that moment?',
  wish: 'What was in place, and what was not? The wish can become a follow-up.',
  hindsight: 'What was known then, by whom, at what time?',
  oneCause: 'Which things came together? Each can be a contributing factor.',
  duty: 'How does this step usually go, and what made that the sensible way?',
  heat: 'Which number says the same?',
  fog: 'Who or how many, since when, until when?',
  care: 'Is this needed to understand the system? If not, it can be left out.',
};

/** The fact about the text. `lines` are those of all places. */
export function messageOf(rule: WordingRule, words: string, lines: readonly number[]): Sentence {
  const fact = { text: `{1} ${rule.fact}`, values: [code(words)] };
  if (lines.length < 2) return fact;
  return say`${fact} ${lines.length} places: lines ${list([...new Set(lines)].map(String))}.`;
}

/** The question that leads to the missing fact, and a sentence that holds one. */
export function fixOf(rule: WordingRule, context: WordingContext, reason?: string): Sentence {
  if (reason !== undefined) return say`Nothing to do; the reason given: "${reason}".`;
  if (context === 'story' && rule.group === 'person')
    return 'No error is one person’s alone, and none happens in isolation; in a story the sentence may stay.';
  const question = part(rule.question ?? questions[rule.group]);
  return say`${question} For example: "${rule.kinder.replaceAll('"', '“').replace(/\.$/, '')}".`;
}
