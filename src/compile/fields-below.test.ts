import { expect, test } from 'vitest';
import { cutFrontMatter } from './cut-front-matter.ts';
import { findFieldsBelow } from './fields-below.ts';
import { createSource } from './positions.ts';

function found(text: string) {
  const source = createSource('x.mdx', text);
  const { cut } = cutFrontMatter(source);
  return cut ? findFieldsBelow(source, cut).map(({ place }) => [place.start?.line, place.start?.column]) : 'no cut';
}
const front = '---\ntitle: Checkout\n---\n';

test.each([
  ['one field', `${front}severity: sev2\n---\nText\n`, [[4, 1]]],
  ['a second document', `${front}---\ntitle: Another\nteam: web\n---\n`, []],
  [
    'fields after a blank line, with a list, a group and a comment',
    `${front}\ntimes:\n  started: x\ntags:\n- a\n# b\n---\n`,
    [[5, 1]],
  ],
  ['CRLF and a byte-order mark', `\ufeff${front}severity: sev2\n---\n`.replaceAll('\n', '\r\n'), [[4, 1]]],
  ['a rule after prose', `${front}Note: so it was.\nIt went on.\n\n---\n`, []],
  ['no second line of hyphens', `${front}severity: sev2\n`, []],
  ['a heading in between', `${front}Text\n\nseverity: sev2\n---\n`, []],
  ['an empty body', front, []],
])('%s', (_, text, places) => expect(found(text)).toEqual(places));
