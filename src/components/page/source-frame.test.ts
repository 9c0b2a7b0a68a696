import { expect, test } from 'vitest';
import { frameOf } from './source-frame.ts';

const lines = ['---', 'title: A table was locked', 'status: publishd', 'team: web'];
const point = (line: number, column: number) => ({ line, column, offset: 0 });

test('the line of a finding stands between its neighbours, with the part it is about', () => {
  expect(frameOf({ file: 'x.mdx', start: point(3, 9), end: point(3, 17) }, lines)).toEqual([
    { number: '2  ', before: 'title: A table was locked', marked: '', after: '' },
    { number: '3  ', before: 'status: ', marked: 'publishd', after: '' },
    { number: '4  ', before: 'team: web', marked: '', after: '' },
  ]);
});

test('what goes on after the line is marked to its end', () => {
  expect(frameOf({ file: 'x.mdx', start: point(4, 1), end: point(9, 1) }, lines).at(-1)?.marked).toBe('team: web');
});

test('without a place there is no frame', () => {
  expect(frameOf({ file: 'x.mdx' }, lines)).toEqual([]);
});
