import { describe, expect, test } from 'vitest';
import { draft, fixOf, foundWith, mini, paths } from '../../testing/example-archive.ts';

const withBody = (body: string) => foundWith({ [draft]: mini('', body) });
const codes = (body: string) =>
  withBody(body).map((line) =>
    line
      .split(' ')
      .slice(0, line.startsWith('W') ? 2 : 1)
      .join(' '),
  );
const fixFor = (body: string, rule: string) => fixOf({ [draft]: mini('', body) }, rule);
const folder = 'content/postmortems/2026-05-30-report-generation/';
const withImage = (body: string, name: string, bytes: Uint8Array) =>
  foundWith({ [`${folder}index.mdx`]: mini('', body), [`${folder}${name}`]: bytes });
/** What the check reads of a PNG: its head and its end, with as many bytes between them. */
const png = (size = 64) => {
  const text = (characters: string) => Array.from(characters, (character) => character.charCodeAt(0));
  return Uint8Array.from([
    ...text('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    ...new Uint8Array(size),
    ...text('\0\0\0\0IEND\xaeB`\x82'),
  ]);
};
const svg = (inner: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`);

describe('body', () => {
  test('AC-080 import and export', () => {
    expect(withBody("import fs from 'node:fs'")).toEqual(["B03 6:1 import fs from 'node:fs'"]);
    expect(withBody('export const x = 1')).toEqual(['B03 6:1 export const x = 1']);
  });

  test('AC-081 an expression', () => {
    expect(withBody('Home is {process.env.HOME}.')).toEqual(['B04 6:9 {process.env.HOME}']);
  });

  test('AC-082 a comment', () => {
    expect(withBody('{/* note */}')).toEqual([]);
  });

  test('AC-083 code between two comments', () => {
    expect(withBody('{/* a */ process.exit() /* b */}')).toEqual(['B04 6:1 {/* a */ process.exit() /* b */}']);
  });

  test('AC-084 double braces', () => {
    expect(withBody('The template {{name}} was empty')).toEqual(['B04 6:14 {{name}}']);
    expect(fixFor('The template {{name}} was empty', 'B04')).toContain('`');
  });

  test('AC-085 less than', () => {
    expect(codes('latency <5 ms')).toEqual(['B02']);
    expect(fixFor('latency <5 ms', 'B02')).toContain('backticks');
  });

  test('AC-086 an HTML comment', () => {
    expect(codes('<!-- note -->')).toEqual(['B02']);
    expect(fixFor('<!-- note -->', 'B02')).toContain('{/*');
  });

  test('AC-087 elements and names outside the list', () => {
    expect(codes('<script src="https://x"></script>')).toEqual(['B05']);
    expect(codes('<iframe></iframe>')).toEqual(['B05']);
    expect(codes('<constructor />')).toEqual(['B05']);
    expect(codes('<a.b/>')).toEqual(['B15']);
    expect(codes('<>x</>')).toEqual(['B15']);
  });

  test('AC-088 expressions in attributes', () => {
    expect(codes('<Quote from={process.exit()}>x</Quote>')).toEqual(['B06']);
    expect(codes('<Quote {...process.env}>x</Quote>')).toEqual(['B06']);
  });

  test('AC-089 an attribute that is none', () => {
    expect(withBody('<Quote onclick="x">y</Quote>')).toEqual(['B07 6:8 onclick']);
  });

  test('AC-090 addresses', () => {
    for (const url of ['javascript:alert(1)', 'java&#9;script:alert(1)', 'JAVASCRIPT:x', '//host/x'])
      expect(codes(`[a](${url})`)).toEqual(['B08']);
    expect(codes('![a](data:image/svg+xml;base64,AAAA)')).toEqual(['B08']);
    expect(codes('[a](http://wiki.example.com/x)')).toEqual(['W B08']);
  });

  test('AC-091 a second title', () => {
    expect(withBody('# Second title')).toEqual(['W B09 6:1 # Second title']);
  });

  test('AC-092 an image without alternative; without its file', () => {
    expect(withImage('![](./waits.png)', 'waits.png', png())).toEqual(['W B10 6:1 ![](./waits.png)']);
    expect(withImage('![Waits](./waits.png)', 'other.png', png())).toEqual(['B12 6:1 ![Waits](./waits.png)']);
  });

  test('AC-093 a character that reorders text', () => {
    expect(codes('before \u2066 after')).toEqual(['B11']);
  });

  test('AC-094 too long, too deep, too many', () => {
    expect(codes('a line of text\n'.repeat(10_000))).toEqual(['B01']);
    expect(codes('x'.repeat(6_000))).toEqual(['B01']);
    expect(codes(`${'>'.repeat(60)} deep`)).toEqual(['B18']);
    expect(codes('<Timeline />\n\n'.repeat(300))).toEqual(['B18']);
  });

  test('AC-095 a link with a slip', () => {
    const body = 'See [the table](../2026-03-03-locked-tabel/).';
    expect(codes(body)).toEqual(['W B13']);
    expect(fixFor(body, 'B13')).toContain('`2026-03-03-locked-table`');
  });

  test('AC-096 the same words in a code block', () => {
    expect(withBody('```\n{process.env.HOME}\n<script src="https://x"></script>\n```')).toEqual([]);
  });

  test('AC-097 components in another place', () => {
    expect(codes('<Step>\n\nx\n\n</Step>')).toEqual(['B05']);
    const guide = '---\ntitle: How to write\n---\n\n<Slide title="x">\n\ny\n\n</Slide>\n';
    expect(foundWith({ 'content/guides/how-to-write.mdx': guide })).toEqual(['B05 5:1 <Slide']);
    expect(codes('<Slide minutes="three" title="x">\n\ny\n\n</Slide>')).toEqual(['B14']);
    expect(codes('<Slide>\n\ny\n\n</Slide>')).toEqual(['D05']);
  });

  test('AC-098 images by their bytes', () => {
    const body = '![The waits](./waits.svg)';
    expect(withImage(body, 'waits.svg', svg('<script>alert(1)</script>')).map((line) => line.slice(0, 3))).toEqual([
      'B16',
    ]);
    expect(withImage(body, 'waits.svg', svg('<path d="M0 0h9v9z"/>'))).toEqual([]);
    expect(withImage('![Waits](./waits.png)', 'waits.png', png(2_000_000)).map((line) => line.slice(0, 5))).toEqual([
      'W B17',
    ]);
  });

  test('AC-099 code that is larger than a slide; an unknown language', () => {
    expect(codes(`## What the log said\n\n\`\`\`\n${'a line of the log\n'.repeat(40)}\`\`\``)).toEqual(['W D06']);
    expect(codes('```zzz\nx\n```')).toEqual(['W B19']);
  });

  test('a code block without an end is said where it begins; an end in a quote or a list is one', () => {
    expect(withBody('## Log\n\n```sql\nselect 1\n\nThen the [reads](x) stopped.')).toEqual(['W B20 8:1 ```sql']);
    expect(withBody('~~~text\na\n```')).toEqual(['W B20 6:1 ~~~text']);
    expect(withBody('````\na\n```')).toEqual(['W B20 6:1 ````']);
    expect(withBody('```\n> ```')).toEqual(['W B20 6:1 ```']);
    expect(withBody('```')).toEqual(['W B20 6:1 ```']);
    expect(withBody('```\na\n```\n\nText.\n\n```')).toEqual(['W B20 12:1 ```']);
    expect(fixFor('~~~\na', 'B20')).toContain('`~~~`');
    for (const body of [
      '> ```\n> a\n> ```',
      '- ```\n  a\n  ```\n\nText.',
      '```\n```',
      '~~~\na\n~~~~ ',
      '````\n```\n````',
    ])
      expect(withBody(body)).toEqual([]);
    expect(withBody('```\r\na\r\n```\r\n\r\nText.')).toEqual([]);
  });

  test.each([
    ['a component with a value out of quotes', '<Aside title=x>y</Aside>', 'B02 6:1 <Aside'],
    ['details that stay open', '<details>\n<summary>x</summary>\ntext', 'B02 6:1 <details>'],
    ['braces in braces', 'It sent {"a": 1, "b": {"c": 2}} back.', 'B04 6:9 {"a": 1, "b": {"c": 2}}'],
    ['a sign for less', 'As a<b, b is more.', 'B02 6:5 <b,'],
  ])('one slip is one finding: %s', (_, body, finding) => {
    expect(withBody(body)).toEqual([finding]);
  });

  test.each([
    ['from another server', '![The queue](https://charts.example.com/q.png)', 'Save it in the folder of the write-up'],
    ['a link to nothing', '[the page]()', 'Write `https://…`'],
    ['less than', 'As a<b, b is more.', 'A bare `<` goes in backticks'],
  ])('the step fits: %s', (_, body, step) => {
    expect(fixFor(body, codes(body).at(-1) ?? '')).toContain(step);
  });

  test('a link that leads nowhere, however it is written', () => {
    for (const url of ['../2026-03-03-locked-tabel', './2026-03-03-locked-table.mdx', 'wiki.example.com/page']) {
      expect(codes(`See [the page](${url}).`)).toEqual(['W B13']);
    }
    for (const url of ['../2026-03-03-locked-table', '../2026-03-03-locked-table/slides/', '../feed.xml', './email/']) {
      expect(codes(`See [the page](${url}).`)).toEqual([]);
    }
  });

  test('a fault in the body leaves the findings on the front matter', () => {
    expect(foundWith({ [paths.A]: (text) => `${text.replace('severity: sev2', 'severity: sev9')}\n{code}\n` })).toEqual(
      ['C03 7:11 sev9', 'B04 243:1 {code}'],
    );
  });
});
