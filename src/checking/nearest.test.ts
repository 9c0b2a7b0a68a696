import { expect, test } from 'vitest';
import { nearestTo } from './nearest.ts';

const severities = ['sev1', 'sev2', 'sev3'];
const fields = ['title', 'timeZone', 'services', 'discovered', 'what', 'where'];

test.each([
  ['Sev2', severities, ['sev2']],
  ['time_zone', fields, ['timeZone']],
  ['sevices', fields, ['services']],
  ['waht', fields, ['what']],
  ['Locked Table', ['locked-table', 'locked-door'], ['locked-table']],
])('%s is near to %j', (written, known, nearest) => {
  expect(nearestTo(written, known)).toEqual(nearest);
});

test('a slip of case only beats every other slip', () => {
  expect(nearestTo('SEV1', ['sev2', 'sev1'])).toEqual(['sev1']);
});

test('two that are equally near are both named', () => {
  expect(nearestTo('sev4', severities)).toEqual(severities);
});

test('a swap of two letters is one slip', () => {
  expect(nearestTo('ab', ['ba'])).toEqual(['ba']);
});

test('beyond a third of the letters nothing is near', () => {
  expect(nearestTo('database', ['calendar'])).toEqual([]);
  expect(nearestTo('x', ['y'])).toEqual([]);
});
