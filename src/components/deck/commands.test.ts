import { expect, test } from 'vitest';
import { type Command, commandFor } from './commands.ts';

const press = (key: string, { shiftKey = false, isFullScreen = false, isQuiet = false } = {}) =>
  commandFor({ key, shiftKey }, { isFullScreen, isQuiet });

const map: readonly (readonly [Command, readonly string[]])[] = [
  ['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter', 'n', 'N']],
  ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']],
  ['first', ['Home']],
  ['last', ['End']],
  ['overview', ['o', 'O', 'Escape']],
  ['full', ['f', 'F']],
  ['speaker', ['s', 'S']],
  ['black', ['b', 'B', '.']],
  ['white', ['w', 'W']],
  ['pointer', ['l', 'L']],
  ['theme', ['d', 'D']],
  ['zone', ['z', 'Z']],
  ['help', ['?']],
];

test.each(map)('%s has its keys', (command, keys) => {
  expect(keys.map((key) => press(key))).toEqual(keys.map(() => command));
});

test('Space with Shift goes back', () => {
  expect(press(' ', { shiftKey: true })).toBe('back');
});

test('F5 reloads, but for full screen', () => {
  expect(press('F5')).toBeUndefined();
  expect(press('F5', { shiftKey: true })).toBe('full');
  expect(press('F5', { isFullScreen: true })).toBe('full');
});

test('single letters and signs can be switched off; arrows, Page keys and Space go on', () => {
  expect(['n', 'b', '.', '?'].map((key) => press(key, { isQuiet: true }))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['ArrowRight', 'PageUp', ' '].map((key) => press(key, { isQuiet: true }))).toEqual(['next', 'back', 'next']);
});

test('other keys, and the words of the map, are nothing', () => {
  expect(['Tab', 'x', 'Space', 'toString', 'F1'].map((key) => press(key))).toEqual(Array(5).fill(undefined));
});
