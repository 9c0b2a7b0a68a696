import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { inEnglish } from '../model/sentence.ts';
import { allRules } from './all-rules.ts';
import { check } from './check.ts';
import { archiveOf, exampleClock, messagesOf } from './rule-example.ts';

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const bad = rule.examples.filter(({ finds }) => finds !== undefined);
  const good = rule.examples.filter(({ finds }) => finds === undefined);

  test('has an example of both kinds, a title and a reason', () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
    expect(rule.title).not.toBe('');
    expect(rule.why).toMatch(/[.]$/);
  });

  test.each(bad)('finds: $finds', (example) => {
    expect(messagesOf(rule, example).map(inEnglish)).toContain(example.finds);
  });

  test.each(good)('leaves a good example alone', (example) => {
    expect(messagesOf(rule, example)).toEqual([]);
  });
});

const range = (family: string, last: number) =>
  Array.from({ length: last }, (_, n) => `${family}${String(n + 1).padStart(2, '0')}`);

/** content-model.md, section 8, and checking.md, section 11. */
const catalogue = [
  ...[...range('L', 11), ...range('Y', 10), ...range('S', 17), ...range('B', 19), ...range('A', 6), ...range('K', 6)],
  ...[...range('C', 10), ...range('T', 17), ...range('V', 13), ...range('G', 13), ...range('F', 15), ...range('M', 6)],
  ...[...range('P', 16), ...range('N', 3), ...range('E', 3), ...range('D', 6), ...range('R', 2), ...range('I', 4)],
  ...[...range('X', 18), ...range('H', 10), ...range('Q', 5)],
];

test('every code of the catalogue has one rule', () => {
  const ids = allRules.map(({ id }) => id);
  expect(catalogue.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

const refused = /\b(?:you|your|yours|invalid|must|failed to|wrong|illegal|forbidden|please)\b|!(?!\[)/i;

/** Everything that all rules say about all examples: hundreds of small archives, checked once. */
let everything: readonly Finding[] | undefined;
function saidAboutExamples(): readonly Finding[] {
  everything ??= allRules.flatMap(({ examples }) =>
    examples.flatMap((example) => {
      const { findings, crashes } = check(archiveOf(example), exampleClock);
      expect(crashes).toEqual([]);
      return findings;
    }),
  );
  return everything;
}

test('AC-278 no message and no fix scolds or commands', () => {
  // What stands in backticks or quotation marks is the author's.
  const said = saidAboutExamples().flatMap(({ message, fix }) =>
    [message, fix].map((sentence) => inEnglish(sentence).replace(/`[^`]*`|"[^"]*"/g, '…')),
  );
  expect(said.length).toBeGreaterThan(allRules.length);
  expect([...new Set(said)].filter((sentence) => refused.test(sentence))).toEqual([]);
});

test('every finding has a next step', () => {
  const without = saidAboutExamples().filter(({ fix, message }) => fix === '' || message === '');
  expect(without.map(({ rule }) => rule)).toEqual([]);
});
