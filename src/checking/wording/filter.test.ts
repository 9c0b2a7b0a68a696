import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleContent } from '../../testing/example-content.ts';
import { wordFilter } from './filter.ts';
import { matchesIn, matchRule } from './match.ts';
import { normalise } from './normalise.ts';
import { rulesByLanguage, wordingRules } from './rules.ts';

const fixtures = new URL('../../testing/fixtures/', import.meta.url).pathname;
const texts = [fixtures, exampleContent ?? fixtures].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(root, path), 'utf8')),
);
const examples = wordingRules.flatMap(({ bad, kinder, clean = [] }) => [bad.replace(/[[\]]/g, ''), kinder, ...clean]);
const paragraphs = [...examples, ...texts.flatMap((text) => text.split(/\n{2,}/))].map((text) =>
  normalise(text, [[0, 0]]),
);

describe.each(Object.entries(rulesByLanguage))('%s', (language, rules) => {
  test('with the word filter the same is found as without it', () => {
    expect(paragraphs.length).toBeGreaterThan(300);
    const without = paragraphs.map((each) => rules.flatMap((rule) => matchRule(rule, each, language)));
    expect(without.flat().length).toBeGreaterThan(rules.length / 2);
    expect(paragraphs.map((each) => matchesIn(each, language))).toEqual(without);
  });

  test('few rules are tried on a paragraph', () => {
    const tried = paragraphs.map(({ text }) => wordFilter(rules)(text).length);
    const average = tried.reduce((sum, count) => sum + count, 0) / tried.length;
    expect(average).toBeLessThan(rules.length / 4);
  });
});

/** A pattern without what it only looks at, so that texts can be made from it. */
function withoutLookarounds(source: string): string {
  const opening = /\(\?(?:<?[!=])/g;
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    let depth = 0;
    let end = found.index;
    for (const { 0: part, index } of source.slice(found.index).matchAll(/\\.|\[[^\]]*\]|[()]/g)) {
      if (part === '(') depth++;
      if (part === ')') depth--;
      end = (found.index ?? 0) + index + 1;
      if (depth === 0) break;
    }
    source = source.slice(0, found.index) + source.slice(end);
    opening.lastIndex = 0;
  }
  return source.replaceAll('\\p{L}', 'k').replaceAll('\\p{Lu}', 'K').replaceAll('\\/', '/');
}

test.each(wordingRules.flatMap((rule) => rule.patterns.map((pattern) => [rule.id, rule, pattern] as const)))(
  'every text that a pattern of %s finds holds one of its words',
  (_, rule, pattern) => {
    const filter = wordFilter([rule]);
    const made = fc.stringMatching(new RegExp(`^(?:${withoutLookarounds(pattern.exact.source)})$`));
    void fc.assert(
      fc.property(
        made,
        (text) => text.search(pattern.exact) < 0 || (filter(text).length === 1 && pattern.mayMatch(text)),
      ),
      { seed: 1, numRuns: 500 },
    );
  },
);
