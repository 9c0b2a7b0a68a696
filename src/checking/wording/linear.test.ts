import { expect, test } from 'vitest';
import { quickest } from '../../testing/quickest.ts';
import { privatePatterns } from '../secrets/private-patterns.ts';
import { secretPatterns } from '../secrets/secret-patterns.ts';
import { wordingRules } from './rules.ts';

const wording = wordingRules.flatMap(({ id, patterns, words, bad }) =>
  patterns.map((pattern) => ({ id, pattern: pattern.exact, words: `${words} ${bad}` })),
);
const all = [
  ...wording,
  ...secretPatterns.map(({ rule: id, pattern }) => ({ id, pattern, words: 'token=eyJ://:@ -----BEGIN Bearer' })),
  ...privatePatterns.map(({ rule: id, pattern }) => ({ id, pattern, words: '+33 6 12 4539 1488 a.b@c.d 2001:: FR76' })),
];

/** Escapes and character classes out, so that only repeats are left. */
const bare = (source: string) => source.replace(/\\[pPu]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');

test.each(all.map(({ id, pattern }) => [id, pattern] as const))('every repeat of %s has an end', (_, { source }) => {
  expect(bare(source)).not.toMatch(/[*+]|\{\d+,\}/);
  expect(source).not.toMatch(/\\k<|\\[1-9]/);
});

const length = 5000;
const filled = (part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Lines that make a backtracking search try as much as it can. */
function hostileLines(words: string): readonly string[] {
  const known = words.replace(/[[\]*]/g, '').split(/\s+/);
  const parts = [
    'a',
    ' ',
    '  a',
    '-',
    "a'",
    'é',
    'A',
    'AAAA ',
    '1',
    '1 ',
    '1:',
    '.',
    'a.',
    '@a',
    '"a',
    '“a ',
    '!',
    'e\u0301',
  ];
  return [
    ...parts.map(filled),
    ...known.map((word) => filled(`${word} `)),
    ...known.map((word) => filled(`${word}   `)),
    ...known.map((word) => `${word}${filled(' ')}`),
    filled(`${known.join(' ')} `),
    filled(known.join('')),
  ];
}

const mostMs = 100;

test('AC-262 no pattern takes long on a hostile line', () => {
  const slow: string[] = [];
  for (const { id, pattern, words } of all) {
    for (const line of hostileLines(words)) {
      const took = quickest(() => [...line.matchAll(pattern)], mostMs);
      if (took > mostMs) slow.push(`${id}: ${Math.round(took)} ms on ${line.slice(0, 20)}`);
    }
  }
  expect(slow).toEqual([]);
});
