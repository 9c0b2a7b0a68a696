import { expect, test } from 'vitest';
import { postmortemEntry } from '../testing/entries.ts';
import { stretchesOf } from './stretches.ts';

const at = (clock: string) => `2026-03-03T${clock}Z`;
const times = {
  started: at('13:04'),
  discovered: at('13:11'),
  understood: at('13:32'),
  mitigated: at('16:06'),
  resolved: at('17:20'),
};

test('the stretches fill the bar one after the other', () => {
  const bar = stretchesOf(postmortemEntry({ times }));
  expect(bar.map(({ name, minutes }) => [name, minutes])).toEqual([
    ['unseen', 7],
    ['understanding', 21],
    ['ending', 154],
    ['cleanUp', 74],
  ]);
  expect(bar.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1000, 0);
});

test('understanding that came after the end is no stretch before it', () => {
  const bar = stretchesOf(postmortemEntry({ times: { ...times, understood: at('17:00') } }));
  expect(bar.map(({ name }) => name)).toEqual(['unseen', 'ending', 'cleanUp']);
});

test('a minute of a long incident is still seen', () => {
  const long = { started: at('00:00'), discovered: at('00:01'), mitigated: at('23:00') };
  expect(stretchesOf(postmortemEntry({ times: long }))[0]?.width).toBeGreaterThan(3);
});

test('one stretch alone, or times against each other, draw nothing', () => {
  expect(stretchesOf(postmortemEntry({ times: { started: at('13:04'), discovered: at('13:11') } }))).toEqual([]);
  expect(stretchesOf(postmortemEntry({ times: { ...times, discovered: at('12:00') } }))).toEqual([]);
});
