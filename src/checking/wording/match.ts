import { offsetAt } from './align.ts';
import { isDiscussed } from './discussed.ts';
import { wordFilter } from './filter.ts';
import type { Readable } from './normalise.ts';
import type { WordingMatch, WordingRule } from './rule.ts';
import { rulesByLanguage } from './rules.ts';

const width = 80;

type Found = Pick<WordingMatch, 'rule' | 'words' | 'start' | 'end' | 'isDiscussed'>;

/** Every use of a rule's words in one paragraph. */
export function matchRule(rule: WordingRule, { text, alignment }: Readable, language: string): readonly Found[] {
  const found: Found[] = [];
  for (const pattern of rule.patterns) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      const before = text.slice(Math.max(0, index - width), index);
      const after = text.slice(end, end + width);
      if (rule.passes?.({ words, before, after, paragraph: text })) continue;
      found.push({
        rule: rule.id,
        words,
        start: offsetAt(alignment, index),
        end: offsetAt(alignment, end - 1) + 1,
        isDiscussed: rule.isDiscussed === true && isDiscussed(text, index, end, language),
      });
    }
  }
  return found;
}

const filters = new Map(Object.entries(rulesByLanguage).map(([language, rules]) => [language, wordFilter(rules)]));

/** What the rules of a language find; only those are tried of which a word occurs. */
export const matchesIn = (readable: Readable, language: string): readonly Found[] =>
  (filters.get(language)?.(readable.text) ?? []).flatMap((rule) => matchRule(rule, readable, language));
