import { expect, test } from 'vitest';
import type { Segment } from './body.ts';
import { readableText, textOf } from './body-text.ts';

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
    component('Slide', [html('<p>shown</p>')], { title: 'On the screen' }),
  ];
  expect(readableText(body(segments))).toBe('seen On the screen shown');
});
