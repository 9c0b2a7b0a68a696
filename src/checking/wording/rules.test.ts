import { describe, expect, test } from 'vitest';
import { levelAt } from './levels.ts';
import { matchesIn, matchRule } from './match.ts';
import { normalise } from './normalise.ts';
import { contexts } from './rule.ts';
import { languageOf, rulesByLanguage, wordingRules } from './rules.ts';

const readable = (text: string) => normalise(text, [[0, 0]]);
const plain = (sentence: string) => sentence.replace(/[[\]]/g, '');
/** In paragraphs of the body: rules for single fields take no part in running text. */
const loud = (text: string, language: string) =>
  matchesIn(readable(text), language).filter(({ rule: id }) => {
    const rule = wordingRules.find((candidate) => candidate.id === id);
    const level = rule && levelAt(rule, { context: 'prose' });
    return level === 'error' || level === 'warning';
  });

describe.each(wordingRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('finds exactly the marked words of its bad example', () => {
    const [first, ...rest] = matchRule(rule, readable(plain(rule.bad)), languageOf(rule));
    const start = rule.bad.indexOf('[');
    expect([first?.start, first?.end]).toEqual([start, rule.bad.indexOf(']') - 1]);
    expect(rest).toEqual([]);
  });

  test('all rules leave its kinder sentence alone', () => {
    expect(loud(rule.kinder, languageOf(rule))).toEqual([]);
  });

  test('leaves alone what only looks like it', () => {
    for (const sentence of rule.clean ?? []) {
      const found = matchRule(rule, readable(sentence), languageOf(rule)).filter(({ isDiscussed }) => !isDiscussed);
      // Code and titles in italics are taken out before: skipping.test.ts.
      if (!/[`*]/.test(sentence)) expect(found, sentence).toEqual([]);
    }
  });

  test('says where it is on with six letters', () => {
    expect(rule.levels).toMatch(/^[EWI-]{6}$/);
    expect(rule.levels).toHaveLength(contexts.length);
  });

  if (rule.isDiscussed) {
    const words = /\[([^\]]+)\]/.exec(rule.bad)?.[1] ?? '';
    test('drops to info in a clause about the term', () => {
      const clause = languageOf(rule) === 'fr' ? `Plutôt que ${words} vient la suite.` : `We avoid ${words} here.`;
      const [found] = matchRule(rule, readable(clause), languageOf(rule));
      expect(found === undefined || found.isDiscussed).toBe(true);
    });
    test('keeps its level when only the clause before says no', () => {
      const text = `${languageOf(rule) === 'fr' ? 'Ce n’est pas la première fois' : 'This is not the first time'}; ${plain(rule.bad)}`;
      expect(matchRule(rule, readable(text), languageOf(rule)).map(({ isDiscussed }) => isDiscussed)).toEqual([false]);
    });
  }
});

test('there are the rules of the catalogue', () => {
  expect(rulesByLanguage.en).toHaveLength(56);
  expect(rulesByLanguage.fr).toHaveLength(21);
  expect(new Set(wordingRules.map(({ id }) => id)).size).toBe(77);
});

test.each([
  ['The cause was human error.', false],
  ['We do not use human error as a cause.', true],
  ['"Human error" is a label, and the label human error ends the search.', true],
  ['This is not the first time; the cause was human error.', false],
  ['Human error is not a cause.', true],
  ['The root cause was not identified until noon.', false],
  ['The root cause was malware which was not detected.', false],
  ['The engineer was careless and never read the page.', false],
])('%s', (sentence, isRelaxed) => {
  const strict = matchesIn(readable(sentence), 'en').filter(({ rule }) => /human-error|root-cause|careless/.test(rule));
  expect(strict.map(({ isDiscussed }) => isDiscussed)).toEqual(strict.map(() => isRelaxed));
  expect(strict).not.toHaveLength(0);
});
