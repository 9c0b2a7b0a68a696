import { expect, test } from 'vitest';
import { findHiddenCharacters } from './characters.ts';

const namesIn = (text: string) => findHiddenCharacters(text).map(({ name }) => name);

test.each([
  ['a zero-width space', 'lock\u200Bed', 'U+200B'],
  ['a direction override', 'txt.\u202Eexe', 'U+202E'],
  ['an escape of a terminal', '\u001B[31mred', 'U+001B'],
  ['a joiner between Latin letters', 'pay\u200Dpal', 'U+200D'],
  ['a variation selector behind a Latin letter', 'a\uFE0F', 'U+FE0F'],
  ['a filler that looks like a space', 'a\u3164b', 'U+3164'],
  ['half of a surrogate pair', 'a\uD83D', 'U+D83D'],
  ['a tag outside a flag', 'a\u{E0041}', 'U+E0041'],
])('%s is found by its name', (_, text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  ['line ends', 'one\ntwo\r\nthree'],
  ['accents and narrow spaces', 'réglé à 5\u202F% ; 41\u00A0000'],
  ['a family of emoji', '👩\u200D👩\u200D👧'],
  ['an emoji of its own colour', '❤\uFE0F'],
  ['a runner with a skin tone', '🏃🏽\u200D♀\uFE0F'],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a Persian word with a non-joiner', 'می\u200Cخواهم'],
])('%s are left alone', (_, text) => {
  expect(namesIn(text)).toEqual([]);
});

test('each one is found where it stands', () => {
  expect(findHiddenCharacters('😀\u200Bb\u{E0041}')).toEqual([
    { index: 2, length: 1, name: 'U+200B' },
    { index: 4, length: 2, name: 'U+E0041' },
  ]);
});

test('a tab is white space only where it is allowed', () => {
  expect(namesIn('a\tb')).toEqual(['U+0009']);
  expect(findHiddenCharacters('a\tb', { tabs: true })).toEqual([]);
});
