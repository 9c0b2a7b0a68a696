import { expect, test } from 'vitest';
import type { Segment } from './body.ts';
import { readableText, shareableText, textOf } from './body-text.ts';

const html = (text: string): Segment => ({ kind: 'html', html: text });
const component = (name: string, children: readonly Segment[], props = {}): Segment => ({
  kind: 'component',
  name,
  props,
  children,
});
const body = (segments: readonly Segment[]) => ({
  sections: [{ opens: 'start' as const, blocks: [{ kind: 'paragraph' as const, segments }] }],
  headings: [],
  images: [],
  words: 0,
});

test('words of neighbouring elements stay apart', () => {
  expect(textOf([html('<ul><li>lock</li><li>wait</li></ul>'), html('<p>time</p>')])).toBe('lock wait time');
});

test('entities become what they stand for', () => {
  expect(textOf([html('<code>a &#x26;&amp; b &lt; c</code>')])).toBe('a && b < c');
});

test('notes and slides for the deck only are not read', () => {
  const segments = [
    html('<p>seen</p>'),
    component('Notes', [html('<p>whispered</p>')]),
    component('Slide', [html('<p>wall</p>')], { deckOnly: '' }),
    component('Slide', [html('<p>shown</p>')], { title: 'On the screen', layout: 'statement', minutes: '4' }),
  ];
  expect(readableText(body(segments))).toBe('seen On the screen shown');
});

test('what stays in the house is in no text that is passed on, however deep it stands', () => {
  const secret = component('Internal', [html('<p>the host</p>'), component('Aside', [html('<p>its key</p>')])]);
  const segments = [
    html('<p>seen</p>'),
    secret,
    component('Aside', [secret, html('<p>beside</p>')], { title: 'Note' }),
  ];
  expect(shareableText(body(segments))).toBe('seen Note beside');
  expect(readableText(body(segments))).toContain('its key');
});
