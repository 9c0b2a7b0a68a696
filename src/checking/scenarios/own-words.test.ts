import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inEnglish } from '../../model/sentence.ts';
import { clock, filesOf } from '../../testing/example-archive.ts';
import { scolding } from '../../testing/scolding.ts';
import { writeUp } from '../../testing/write-up.ts';
import { allRules } from '../all-rules.ts';
import { check } from '../check.ts';
import { wordingRuleOf } from '../wording/rules.ts';

const literals = /'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g;

function textsOf(folder: string): readonly string[] {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(root)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, root), 'utf8').matchAll(literals)])
    .map(([, single, template]) => (single ?? template ?? '').replace(/\$\{[^}]*\}/g, '…'));
}

test.each([
  ['src/i18n/en', 'en'],
  ['src/i18n/fr', 'fr'],
  ['scripts/templates', 'en'],
  ['scripts/templates', 'fr'],
])('AC-279 the words of %s pass the rules (%s)', (folder, language) => {
  const texts = textsOf(folder);
  expect(texts.length).toBeGreaterThan(50);
  expect(scolding(texts, language)).toEqual([]);
});

test('AC-279 the messages of all rules pass the rules', () => {
  const path = 'content/postmortems/2026-03-03-example.mdx';
  const messages = allRules.flatMap(({ id, title, why, examples }) => [
    // The heading of a wording rule names the words that it finds.
    wordingRuleOf(id) ? '' : title,
    why,
    ...examples.flatMap(({ text, yaml = '', body = '', path: own = path, files = {} }) => {
      const front = /^title:/m.test(yaml) ? `---\n${yaml}\n---\n` : writeUp().replace(/---\n$/, `${yaml}\n---\n`);
      return check(filesOf({ [own]: text ?? `${front}\n${body}\n`, ...files }), clock).findings.flatMap(
        ({ message, fix }) => [inEnglish(message), inEnglish(fix)],
      );
    }),
  ]);
  // What stands in backticks or quotation marks is the author's.
  const ours = messages.map((sentence) => sentence.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, '…'));
  expect(ours.length).toBeGreaterThan(allRules.length * 3);
  expect(scolding(ours, 'en')).toEqual([]);
});
