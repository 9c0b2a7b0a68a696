import { expect, test } from 'vitest';
import type { DeckFinding } from './deck-finding.ts';
import { deckFormats } from './formats.ts';

const found: readonly DeckFinding[] = [
  { level: 'error', rule: 'overflow', deck: 'a/slides/', message: '100 % too long\n::warning::x', place: '#a bottom' },
  { level: 'warning', rule: 'long', deck: 'a/slides/', message: 'The deck has 41 slides' },
];

test('text sums up', () => {
  expect(deckFormats['text']?.(found, 1)).toBe('1 deck: 1 error, 1 warning\n');
  expect(deckFormats['text']?.([], 2)).toBe('2 decks: 0 errors, 0 warnings\n');
});

test('json holds every finding as data', () => {
  expect(JSON.parse(deckFormats['json']?.(found, 1) ?? '')).toEqual({
    version: 1,
    decks: 1,
    findings: [
      { level: 'error', rule: 'overflow', deck: 'a/slides/', message: '100 % too long\n::warning::x' },
      { level: 'warning', rule: 'long', deck: 'a/slides/', message: 'The deck has 41 slides' },
    ],
  });
});

test('a message begins no command of its own in a workflow', () => {
  expect(deckFormats['github']?.(found, 1).split('\n')).toEqual([
    '::error title=overflow%2C a/slides/::100 %25 too long%0A::warning::x',
    '::warning title=long%2C a/slides/::The deck has 41 slides',
    '',
  ]);
});
