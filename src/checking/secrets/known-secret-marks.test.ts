import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mayHoldKnownSecret } from './known-secret-marks.ts';

/** What a rule looks for, as it asks a text. */
async function patternsOf(rule: (typeof rules)[number]): Promise<readonly RegExp[]> {
  const asked = vi.spyOn(String.prototype, 'matchAll');
  try {
    await lintSource({
      source: { filePath: 'content/postmortems/2026-03-03-example.mdx', content: '', contentType: 'text' },
      options: { config: { rules: [{ id: rule.meta.id, rule }] }, noPhysicFilePath: true },
    });
    return asked.mock.calls.flatMap(([pattern]) => (pattern instanceof RegExp ? [pattern] : []));
  } finally {
    asked.mockRestore();
  }
}

/** Looks around a match only make it rarer. */
const withoutLooks = ({ source, flags }: RegExp) =>
  new RegExp(source.replace(/\(\?<?!(?:\[[^\]]*\]|\\p\{L\}|\\w)\)|\\b/g, ''), flags.replace(/[gi]/g, ''));

const idle = {
  parsesJson: '@secretlint/secretlint-rule-gcp',
  onlySilences: '@secretlint/secretlint-rule-filter-comments',
};
const patterns: (readonly [id: string, asked: readonly RegExp[]])[] = [];
for (const rule of rules) {
  // One after the other: they all ask the same prototype.
  if (rule.meta.id !== idle.onlySilences) patterns.push([rule.meta.id, await patternsOf(rule)]);
}

test('every rule tells what it looks for, but the one that reads JSON', () => {
  expect(patterns.filter(([, asked]) => asked.length === 0).map(([id]) => id)).toEqual([idle.parsesJson]);
});

test.each(patterns.flatMap(([id, asked]) => asked.map((pattern) => [id, pattern] as const)))('%s: %s', (_, pattern) => {
  fc.assert(
    fc.property(fc.stringMatching(withoutLooks(pattern)), (text) => {
      expect(mayHoldKnownSecret(text)).toBe(true);
      if (pattern.flags.includes('i')) expect(mayHoldKnownSecret(text.toUpperCase())).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('an account file in JSON is read, however its keys are spelt', () => {
  expect(mayHoldKnownSecret('\n { "private\\u005fkey": "" }')).toBe(true);
});

test('words that are no secret are not read again', () => {
  expect(mayHoldKnownSecret('The task of npm and the key of the mailbox: https://example.com/a@b.')).toBe(false);
});
