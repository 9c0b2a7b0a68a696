import { expect, test } from 'vitest';
import { wordsIn } from './dictionary.ts';

/** Every text of a dictionary with its path; phrases are asked with plausible values. */
function texts(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (isPhrase(part)) return [[path, String(part(...answersFor(part)))]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

type Phrase = (...values: never[]) => unknown;
const isPhrase = (part: unknown): part is Phrase => typeof part === 'function';

/** A phrase takes a number, a text, a day or a list; the first kind that it can speak with is used. */
function answersFor(phrase: Phrase): never[] {
  const kinds: readonly unknown[] = ['2026-03-03', 3, ['a', 'b']];
  const values = kinds.flatMap((first) =>
    kinds.flatMap((second) => kinds.map((third) => [first, second, third] as never[])),
  );
  const fits = (given: never[]) => {
    try {
      return !/Invalid|NaN|undefined/.test(String(phrase(...given)));
    } catch {
      return false;
    }
  };
  const found = values.find(fits);
  if (!found) throw new Error(`No values fit ${phrase}`);
  return found;
}

const { format: _format, ...french } = wordsIn('fr');
const { format: _other, ...english } = wordsIn('en');

test('no line of French can break before high punctuation or inside guillemets', () => {
  const loose = texts(french, 'fr').filter(([, text]) => / [:;!?%»]|« |[\p{L}\d][;!?]/u.test(text));
  expect(loose).toEqual([]);
});

test('French uses its own apostrophe and quotes', () => {
  expect(texts(french, 'fr').filter(([, text]) => /['"“]/.test(text))).toEqual([]);
});

test('no word of the interface shouts or scolds', () => {
  const all = [...texts(english, 'en'), ...texts(french, 'fr')];
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(([, text]) => /!(?!=)|\b(?:invalid|must|failed to)\b/i.test(text))).toEqual([]);
});

test('a regional language is served by its base, an unknown one in English', () => {
  expect(wordsIn('fr-CA').language).toBe('fr');
  expect(wordsIn('de').language).toBe('en');
});
