import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlField } from './yaml-text.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'No',
        ' ',
        '\n',
        ': ',
        ' #',
        '"',
        "'",
        '\\',
        '- ',
        '{',
        '---',
        '|',
        'é',
        '\t',
        '…',
        '5',
        '\u2028',
      ),
    )
    .map((parts) => parts.join('')),
);

test('every text reads back as it was written, at any depth', () =>
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const written = `brief:\n${yamlField('one', one, 2)}\n${yamlField('two', two, 2)}\n`;
      expect(parse(written)).toEqual({ brief: { one, two } });
    }),
  ));

test('ordinary words stand without quotes, lines as lines', () => {
  expect(yamlField('title', 'Checkout answered in 5 s, then not at all')).toBe(
    'title: Checkout answered in 5 s, then not at all',
  );
  expect(yamlField('reported', 'Orders stay open.\n\nSupport calls.', 2)).toBe(
    '  reported: |-\n    Orders stay open.\n\n    Support calls.',
  );
  expect(yamlField('title', 'Error: no space')).toBe('title: "Error: no space"');
  expect(yamlField('title', 'Yes')).toBe('title: "Yes"');
});
