import { expect, test } from 'vitest';
import { sentenceParts } from './literals.ts';

const shown = (sentence: string) =>
  sentenceParts(sentence).map(({ text, isLiteral }) => (isLiteral ? `[${text}]` : text));

test('literals stand between backticks, also those that hold some', () => {
  expect(shown('Write `a: b`, or `c`.')).toEqual(['Write ', '[a: b]', ', or ', '[c]', '.']);
  expect(shown('Use backticks: `` `{a}` ``, or escape: `\\{`.')).toEqual([
    'Use backticks: ',
    '[`{a}`]',
    ', or escape: ',
    '[\\{]',
    '.',
  ]);
  expect(shown('One ` alone.')).toEqual(['One ` alone.']);
});
