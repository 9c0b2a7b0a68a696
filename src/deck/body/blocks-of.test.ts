import { expect, test } from 'vitest';
import type { Segment } from '../../model/body.ts';
import { blocksOf } from './blocks-of.ts';
import { elementsIn, withoutIds } from './html-tokens.ts';

const html = (text: string): Segment => ({ kind: 'html', html: text });
const image: Segment = { kind: 'image', file: 'a.png', alt: 'A' };

/** Kinds with the HTML of their pieces. */
const shown = (segments: readonly Segment[]) =>
  blocksOf(segments).map(({ kind, segments: own }) => [
    kind,
    own.map((segment) => (segment.kind === 'html' ? segment.html : segment.kind)).join('|'),
  ]);

test('blocks in one piece of HTML are taken apart', () => {
  expect(shown([html('<h3 id="a">A</h3><p>B <em>c</em></p><ul><li>D</li></ul><pre><code>e\n</code></pre>')])).toEqual([
    ['heading', '<h3 id="a">A</h3>'],
    ['paragraph', '<p>B <em>c</em></p>'],
    ['list', '<ul><li>D</li></ul>'],
    ['code', '<pre><code>e\n</code></pre>'],
  ]);
});

test('a table is known by the frame that lets it scroll', () => {
  const table = '<div class="table-scroll" tabindex="0"><table><thead></thead></table></div>';
  expect(shown([html(table)])).toEqual([['table', table]]);
});

test('an image inside a line stays in its block; one on its own is a block', () => {
  expect(shown([html('<p>a '), image, html(' b</p><p>c</p>'), image])).toEqual([
    ['paragraph', '<p>a |image| b</p>'],
    ['paragraph', '<p>c</p>'],
    ['image', 'image'],
  ]);
});

test('words that no paragraph holds are a block of their own', () => {
  expect(shown([html('a <em>b</em> c<p>d</p>\n')])).toEqual([
    ['paragraph', 'a <em>b</em> c'],
    ['paragraph', '<p>d</p>'],
  ]);
});

test('elements are read with their tags, and escaped text is text', () => {
  expect(elementsIn('<li class="x">a &lt;b&gt;<br><ul><li>c</li></ul></li><li>d</li>')).toEqual([
    { name: 'li', open: '<li class="x">', inner: 'a &lt;b&gt;<br><ul><li>c</li></ul>', close: '</li>' },
    { name: 'li', open: '<li>', inner: 'd', close: '</li>' },
  ]);
});

test('only ids of tags are taken away', () => {
  expect(withoutIds('<a href="#x" id="note.1">id=&quot;a&quot;</a>')).toBe('<a href="#x">id=&quot;a&quot;</a>');
});
