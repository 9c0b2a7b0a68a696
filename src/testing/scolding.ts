import { levelAt } from '../checking/wording/levels.ts';
import { matchesIn } from '../checking/wording/match.ts';
import { normalise } from '../checking/wording/normalise.ts';
import { wordingRuleOf } from '../checking/wording/rules.ts';

/** Errors and warnings that the rules would give in running text. */
export const scolding = (sentences: Iterable<string>, language: string) =>
  [...new Set(sentences)].flatMap((sentence) =>
    matchesIn(normalise(sentence, [[0, 0]]), language).flatMap(({ rule: id, words, isDiscussed }) => {
      const rule = wordingRuleOf(id);
      const level = rule && levelAt(rule, { context: 'prose' });
      return !isDiscussed && (level === 'error' || level === 'warning') ? [`${id}: ${words} in ${sentence}`] : [];
    }),
  );
