import { expect, test } from 'vitest';
import type { Fragment } from './fragment.ts';
import { holdsLineOf, passageOf } from './passage.ts';

const fragment: Fragment = {
  url: 'a/',
  content: 'Locked table. The jobs failed. Lock wait timeout exceeded; try restarting. We waited. ⁂ FLUSHDB redis',
  meta: {},
  anchors: [
    { id: 'summary', location: 2 },
    { id: 'impact:screen', location: 5 },
    { id: 'timeline', location: 11 },
  ],
};

test('a passage names the part that its first marked word stands in', () => {
  expect(passageOf(fragment, ['timeout'], 'timeout').at).toBe('impact:screen');
  expect(passageOf(fragment, ['jobs'], 'jobs').at).toBe('summary');
  expect(passageOf(fragment, ['locked'], 'locked').at).toBeUndefined();
});

test('words that stand only among the names have a passage and no part', () => {
  const passage = passageOf(fragment, ['flushdb'], 'flushdb');
  expect(passage.pieces.map(({ text }) => text).join('')).toContain('FLUSHDB');
  expect(passage.at).toBeUndefined();
});

test('without words there is no quotation', () => {
  expect(passageOf(fragment, [], '')).toEqual({ pieces: [], holdsLine: false });
});

test.each([
  ['Lock wait timeout exceeded; try restarting', true],
  ['lock  WAIT timeout, exceeded', true],
  ['2026-03-03 14:04 ERROR\nLock wait timeout exceeded; try restarting', true],
  ['Lock wait timeout expired', false],
  ['Lock wait', false],
  ['', false],
])('whether a line stands in the text: %s', (query, expected) => {
  expect(holdsLineOf(fragment.content, query)).toBe(expected);
});
