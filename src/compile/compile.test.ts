import { expect, test } from 'vitest';
import type { Segment } from '../model/body.ts';
import { compileBody } from './compile.ts';
import { createHighlighter } from './highlight.ts';

const highlighter = createHighlighter();
const compile = (text: string) => compileBody(text, 'postmortems/2026-03-03-locked-table', highlighter);

const shown = (segment: Segment): string => {
  if (segment.kind === 'html') return segment.html;
  if (segment.kind === 'image') return `[${segment.file.split('/').at(-1)}: ${segment.alt}]`;
  return `[${segment.name}: ${segment.children.map(shown).join('')}]`;
};

/** The whole body as HTML, with segments in brackets. */
async function htmlOf(text: string): Promise<string> {
  const { sections } = await compile(text);
  return sections.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments.map(shown))).join('');
}

test('sections begin at second-level headings and at breaks', async () => {
  const { sections } = await compile('Before.\n\n## One\n\n### Deeper\n\n---\n\nAfter.\n\n> ## Not here');
  expect(sections.map(({ opens, heading, blocks }) => [opens, heading?.id, blocks.map(({ kind }) => kind)])).toEqual([
    ['start', undefined, ['paragraph']],
    ['heading', 'one', ['heading', 'heading']],
    ['break', undefined, ['break', 'paragraph', 'quote']],
  ]);
});

test('a first-level heading is drawn as a second-level one', async () => {
  expect(await htmlOf('# What we saw')).toBe('<h2 id="what-we-saw">What we saw</h2>');
});

test('ids of the page are taken, ids of headings are unique', async () => {
  const { headings } = await compile('## Timeline\n\n## Impact\n\n## Impact\n\n## !!!\n\n## `a` & <kbd>b</kbd>');
  expect(headings.map(({ id, text }) => [id, text])).toEqual([
    ['timeline-1', 'Timeline'],
    ['impact-1', 'Impact'],
    ['impact-2', 'Impact'],
    ['section', '!!!'],
    ['a--b', 'a & b'],
  ]);
});

test('text is escaped', async () => {
  expect(await htmlOf('a &lt;script&gt; & "b" `<c>`')).toBe(
    '<p>a &lt;script&gt; &amp; &quot;b&quot; <code>&lt;c&gt;</code></p>',
  );
});

test('links out carry their relation, links within nothing', async () => {
  expect(await htmlOf('[a](https://x.example "b") [c](../2026-03-04-d/#e) [f](mailto:g@x.example)')).toBe(
    '<p><a href="https://x.example" title="b" rel="external noreferrer">a</a> <a href="../2026-03-04-d/#e">c</a> <a href="mailto:g@x.example">f</a></p>',
  );
});

test('an image among words splits them, and stays in its paragraph', async () => {
  const { sections, images } = await compile('a *b ![c](./d.png) e*');
  expect(sections[0]?.blocks[0]?.segments).toEqual([
    { kind: 'html', html: '<p>a <em>b ' },
    { kind: 'image', file: 'postmortems/2026-03-03-locked-table/d.png', alt: 'c' },
    { kind: 'html', html: ' e</em></p>' },
  ]);
  expect(images).toEqual(['postmortems/2026-03-03-locked-table/d.png']);
});

test('an image on its own is a block, with its title as caption', async () => {
  const { sections } = await compile('![a](./b.png "C")\n\n<Figure src="./d.png" alt="e" caption="F" />');
  expect(sections[0]?.blocks).toEqual([
    {
      kind: 'image',
      segments: [{ kind: 'image', file: 'postmortems/2026-03-03-locked-table/b.png', alt: 'a', caption: 'C' }],
    },
    {
      kind: 'image',
      segments: [{ kind: 'image', file: 'postmortems/2026-03-03-locked-table/d.png', alt: 'e', caption: 'F' }],
    },
  ]);
});

test('a component never stands inside a paragraph', async () => {
  expect(await htmlOf('a **b <Quote from="c">d</Quote> e**')).toBe(
    '<p>a <strong>b </strong></p>[Quote: d]<p><strong>e</strong></p>',
  );
  expect(await htmlOf('<details>\n<summary>a</summary>\nb\n</details>')).toBe(
    '<details><summary>a</summary><p>b</p></details>',
  );
});

test('components keep their plain attributes; a flag is an empty text', async () => {
  const { sections } = await compile('<Slide title="a" deckOnly>\n<Step>b</Step>\n</Slide>');
  expect(sections[0]?.blocks[0]).toEqual({
    kind: 'component',
    segments: [
      {
        kind: 'component',
        name: 'Slide',
        props: { title: 'a', deckOnly: '' },
        children: [{ kind: 'component', name: 'Step', props: {}, children: [{ kind: 'html', html: 'b' }] }],
      },
    ],
  });
});

test('a task has its words as label', async () => {
  expect(await htmlOf('- [x] a *b*\n  - c')).toBe(
    '<ul>\n<li class="task-list-item"><label><input type="checkbox" disabled checked> a <em>b</em>\n</label><ul>\n<li>c</li>\n</ul>\n</li>\n</ul>',
  );
});

test('columns are aligned by class, and a table can be scrolled by keyboard', async () => {
  const html = await htmlOf('| a | b |\n|---|--:|\n| c | d |');
  expect(html).toContain('<div class="table-scroll" tabindex="0"><table>');
  expect(html).toContain('<th scope="col">a</th>\n<th scope="col" class="align-right">b</th>');
  expect(html).not.toContain('style');
});

test('notes stand at the end, with ids that no heading can have', async () => {
  const { sections } = await compile('a[^b]\n\n[^b]: c\n\n## note.fn-b');
  expect(sections.at(-1)?.blocks.at(-1)?.kind).toBe('footnotes');
  const html = await htmlOf('a[^b]\n\n[^b]: c');
  expect(html).toContain('<sup><a href="#note.fn-b" id="note.fnref-b" role="doc-noteref">1</a></sup>');
  expect(html).toContain('<section class="footnotes" role="doc-endnotes"><ol>');
  expect(html).toContain('<li id="note.fn-b">');
  expect(html).toContain('<a href="#note.fnref-b" role="doc-backlink">↩</a>');
});

test('code is coloured by classes that name a purpose', async () => {
  expect(await htmlOf('```sql\nselect 1 -- a\n```')).toBe(
    '<pre tabindex="0" data-language="sql"><code><span class="code-keyword">select</span> <span class="code-number">1</span> <span class="code-comment">-- a</span></code></pre>',
  );
  expect(await htmlOf('```mermaid\na --> b\n```')).toBe(
    '<pre tabindex="0" data-language="mermaid"><code>a --&gt; b</code></pre>',
  );
});

test('words of code and of notes that the parser adds are not counted', async () => {
  const { words } = await compile('Two words[^a] `not these` &\n\n```\nnor these\n```\n\n[^a]: Three more words');
  expect(words).toBe(5);
});

test.each([
  '{a}',
  'a {b} c',
  'import a from "b"',
  '<script />',
  '<Aside class="a" />',
  '<Aside title={a} />',
  '<Aside {...a} />',
  '<constructor />',
  '[a](javascript:b)',
  '![a](../b.png)',
  '![a](https://x.example/b.png)',
])('what the check refuses throws here too: %s', async (text) => {
  await expect(compile(text)).rejects.toThrow('The compiler met');
});
