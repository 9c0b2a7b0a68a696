import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneFile } from './one-file.ts';

const files: Readonly<Record<string, string>> = {
  '/archive/_astro/deck.css': '@font-face{src:url(/archive/_astro/a.woff2)}.slide{color:red}',
  '/archive/_astro/deck.js': 'document.body.append("</script>");',
  '/archive/_astro/a.woff2': 'font',
  '/archive/_astro/waits.png': 'picture',
};
const read = (address: string) => {
  const text = files[address];
  if (text === undefined) throw new Error(`There is no ${address}.`);
  return new TextEncoder().encode(text);
};

const page = (head = '', body = '') => `<!doctype html><html lang="en"><head>
<meta http-equiv="content-security-policy" content="default-src 'self'">
<link rel="icon" href="/archive/favicon.svg"><link rel="preload" href="/archive/_astro/a.woff2" as="font">
<link rel="stylesheet" href="/archive/_astro/deck.css">${head}</head><body>
<details class="notes"><summary>Notes</summary><p>Ask the release team first</p></details>
${body}<script type="module" src="/archive/_astro/deck.js"></script></body></html>`;

const made = (head?: string, body?: string, withNotes = true) => oneFile(page(head, body), { read, withNotes });
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('style, fonts and script are in the file, and its policy allows these and nothing else', () => {
  const text = made();
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
  expect(style).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`);
  expect(script).toBe(String.raw`document.body.append("<\/script>");`);
  expect(text).toContain(
    `content="default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(text).not.toContain('/archive/');
});

test('images are in the file, in one size', () => {
  const text = made(
    '',
    '<img src="/archive/_astro/waits.png" srcset="/archive/_astro/waits.png 2x" sizes="50vw" alt="Waits">',
  );
  expect(text).toContain(`<img src="data:image/png;base64,${Buffer.from('picture').toString('base64')}" alt="Waits">`);
});

test('links into the site are whole where its address is known, and text where it is not', () => {
  const links =
    '<a href="/archive/tags/lock/">lock</a><a href="#end">end</a><a href="?handout">A4</a><a href="https://x.example/">x</a>';
  const home = '<link rel="canonical" href="https://p.example/archive/postmortems/a/slides/">';
  expect(made(home, links)).toContain('<a href="https://p.example/archive/tags/lock/">lock</a>');
  const unknown = made('', links);
  expect(unknown).toContain('<a>lock</a>');
  for (const kept of ['<a href="#end">', '<a href="?handout">', '<a href="https://x.example/">'])
    expect(unknown).toContain(kept);
});

test('notes can be left out', () => {
  expect(made()).toContain('Ask the release team first');
  expect(made('', '', false)).not.toContain('Ask the release team first');
});

test('a page of the dev server, and a script in several files, are said instead of half a file', () => {
  expect(() => oneFile('<!doctype html><title>x</title>', { read, withNotes: true })).toThrow('A build writes one');
  const split: Readonly<Record<string, string>> = { ...files, '/archive/_astro/deck.js': 'import{a}from"./b.js";a()' };
  const readSplit = (address: string) => new TextEncoder().encode(split[address] ?? '');
  expect(() => oneFile(page(), { read: readSplit, withNotes: true })).toThrow('loads another one');
});
