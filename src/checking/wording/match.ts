import { offsetAt } from './align.ts';
import { isDiscussed } from './discussed.ts';
import { wordFilter } from './filter.ts';
import type { Readable } from './normalise.ts';
import type { WordingMatch, WordingRule } from './rule.ts';
import { languageOf, rulesByLanguage } from './rules.ts';

const width = 80;

type Found = Pick<WordingMatch, 'rule' | 'words' | 'start' | 'end' | 'isDiscussed'>;

/** Every use of a rule's words in one paragraph. */
export function matchRule(rule: WordingRule, { text, alignment }: Readable, language: string): readonly Found[] {
  const found: Found[] = [];
  for (const pattern of rule.patterns) {
    if (!pattern.mayMatch(text)) continue;
    for (const { 0: words, index } of text.matchAll(pattern.exact)) {
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

type Filter = ReturnType<typeof wordFilter>;
const filters = new Map<string, Filter>();

/** One for several languages: reading the words of an archive once for each takes longer than trying the rules. */
function filterOf(languages: readonly string[]): Filter {
  const key = languages.join(' ');
  const filter = filters.get(key) ?? wordFilter(languages.flatMap((language) => rulesByLanguage[language] ?? []));
  filters.set(key, filter);
  return filter;
}

/** What the rules of some languages find; only those are tried of which a word occurs. */
export const matchesIn = (readable: Readable, ...languages: readonly string[]): readonly Found[] =>
  filterOf(languages)(readable.text).flatMap((rule) => matchRule(rule, readable, languageOf(rule)));
