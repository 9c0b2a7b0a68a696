import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { describeFields } from '../../model/schema/describe.ts';
import { type SchemaName, schemas } from '../../model/schema/kinds.ts';
import { type Sentence, speakerOf } from '../../model/sentence.ts';
import { saidTexts } from '../../testing/said-texts.ts';
import { scolding } from '../../testing/scolding.ts';
import { allRules } from '../all-rules.ts';
import { check } from '../check.ts';
import { archiveOf, exampleClock } from '../rule-example.ts';
import { wordingRuleOf } from '../wording/rules.ts';
import { french } from './dictionary.ts';
import { inFrench } from './in-french.ts';

const schemaNames = Object.keys(schemas) as SchemaName[];

/** What all rules say of all their examples, and of themselves. */
let findings: readonly Finding[] = [];
const sentencesOf = ({ message, fix, related = [] }: Finding): readonly Sentence[] => [
  message,
  fix,
  ...related.map((other) => other.message),
];
beforeAll(() => {
  const examples = allRules.flatMap((rule) => rule.examples);
  findings = examples.flatMap((example) => check(archiveOf(example), exampleClock).findings);
});
const cards = allRules.flatMap(({ title, why }) => [title, why]);

/** The English texts that are asked for while these are said, and are not there. */
function untranslated(sentences: readonly Sentence[]): readonly string[] {
  const missing = new Set<string>();
  const speak = speakerOf({
    word: (text) => {
      if (/\p{L}{2}/u.test(text) && !Object.hasOwn(french, text)) missing.add(text);
      return text;
    },
    number: String,
    isOne: (count) => count === 1,
  });
  for (const sentence of sentences) speak(sentence);
  return [...missing];
}

test('every title, reason, message and next step has its French', () => {
  expect(untranslated(cards)).toEqual([]);
  expect(findings.length).toBeGreaterThan(allRules.length);
  expect(untranslated(findings.flatMap(sentencesOf))).toEqual([]);
});

test('every sentence in the sources has its French, also where no example leads', () => {
  const texts = [...saidTexts(new URL('../', import.meta.url))].filter((text) => /\p{L}{2}/u.test(text));
  expect(texts.length).toBeGreaterThan(900);
  expect(texts.filter((text) => !Object.hasOwn(french, text))).toEqual([]);
});

test('every field of the guide has its French', () => {
  const rows = schemaNames.flatMap((name) => describeFields(name));
  expect(rows.length).toBeGreaterThan(250);
  expect(untranslated(rows.flatMap(({ description, holds, needed }) => [description, holds, needed]))).toEqual([]);
});

test('a sentence that nobody has translated stays in English', () => {
  const sentence = { text: 'Nothing like {1} is in the dictionary.', values: ['this'] };
  expect(untranslated([sentence])).toEqual(['Nothing like {1} is in the dictionary.']);
  expect(inFrench(sentence)).toBe('Nothing like this is in the dictionary.');
});

const holesOf = (text: string) => [...new Set(text.match(/\{\d+\}/g))].toSorted();

test('French says what stands in every hole of the English', () => {
  const other = Object.entries(french).filter(([english, text]) => `${holesOf(english)}` !== `${holesOf(text)}`);
  expect(other).toEqual([]);
});

/** What stands in backticks is written into files, and what stands in quotation marks is someone else's. */
const ownWords = (text: string) => text.replace(/`[^`]*`|«[^»]*»/g, '…');
const said = () => [...cards, ...Object.keys(french)].map((text) => inFrench(text));

test('AC-278 no French sentence gives orders or scolds', () => {
  const refused =
    /(?<!\p{L})(?:vous|votre|vos|invalides?|devez|doit|doivent|faut|interdite?s?|veuillez|incorrecte?s?)(?!\p{L})|!(?!\[)/iu;
  expect(
    said()
      .map(ownWords)
      .filter((text) => refused.test(text)),
  ).toEqual([]);
});

test('AC-278 every finding has a next step in French', () => {
  expect(findings.filter(({ message, fix }) => inFrench(message) === '' || inFrench(fix) === '')).toEqual([]);
});

test('French uses its own signs, and no line breaks before them', () => {
  const own = said().map(ownWords);
  expect(own.filter((text) => /["“']/.test(text))).toEqual([]);
  expect(own.filter((text) => / [:;!?%»]|« |[\p{L}\d][;!?]/u.test(text))).toEqual([]);
});

test('what stands in backticks is typed as it is: no space of typography, and YAML that can be read', () => {
  const codes = Object.values(french).flatMap((text) =>
    [...inFrench(text).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );
  expect(codes.filter((code) => /[\u00a0\u202f]/.test(code))).toEqual([]);
  const fields = codes.filter((code) => /^[a-z]\w*: ./.test(code) && !/\{\d\}/.test(code));
  expect(fields.length).toBeGreaterThan(20);
  // Several fields on one line are those of a map in braces.
  const inBraces = (field: string) => (/, \w+: /.test(field) ? `{ ${field} }` : field);
  for (const field of fields) expect(() => parse(inBraces(field)), field).not.toThrow();
});

test('AC-279 the French of all rules passes the wording rules', () => {
  const titles = new Set(allRules.filter(({ id }) => wordingRuleOf(id)).map(({ title }) => title));
  const texts = Object.entries(french).flatMap(([english]) => (titles.has(english) ? [] : [inFrench(english)]));
  expect(scolding(texts.map(ownWords), 'fr')).toEqual([]);
});

test('numbers, counts and lists are written as in French', () => {
  const count = { count: 41_000, one: 'character', many: 'characters' };
  expect(inFrench({ text: 'The body has {1}; the limit is 100,000.', values: [count] })).toBe(
    'Le corps compte 41\u202f000 caractères\u202f; la limite est de 100\u202f000.',
  );
  expect(inFrench({ count: 0, one: 'item', many: 'items' })).toBe('0 élément');
  expect(inFrench({ text: '{1} and {2}', values: ['`a`', '`b`'] })).toBe('`a` et `b`');
});
