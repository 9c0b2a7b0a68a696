import { readFileSync } from 'node:fs';
import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { leanTokens } from './lean-tokens.ts';

async function lean(file: string, css: string): Promise<string> {
  const config = await resolveConfig(
    { configFile: false, css: { postcss: { plugins: [leanTokens()] } }, logLevel: 'silent' },
    'build',
  );
  return (await preprocessCSS(css, file, config)).code.replace(/\s+/g, ' ').trim();
}

const tokens =
  ':root { --ink: #211c15; --paper: #fff; --text: var(--ink); --page: var(--paper) } p { color: var(--text) } a { color: var(--text) }';

test('a sheet of decks carries the tokens that it reads, with their colours written out', async () => {
  expect(await lean('/styles/deck.css', tokens)).toBe(
    ':root { --text: #211c15} p { color: var(--text) } a { color: var(--text) }',
  );
});

test('other sheets stay as they are', async () => {
  expect(await lean('/styles/site.css', tokens)).toBe(tokens);
});

test('what has two values keeps its name', async () => {
  const paper = ':root { --page: light-dark(#fff, #000) } .warm { --page: #fbf1e2 } p { background: var(--page) }';
  expect(await lean('/styles/deck.css', paper)).toBe(paper);
});

test('a value that is read in one place stands there', async () => {
  const read =
    ':root { --size: 2rem; --edge: 1px } p { padding: var(--size) } a { top: var(--edge); left: var(--edge) }';
  expect(await lean('/styles/deck.css?url', read)).toBe(
    ':root { --edge: 1px } p { padding: 2rem } a { top: var(--edge); left: var(--edge) }',
  );
});

test('every token that a deck and the sheets beside it read is still given', async () => {
  const file = new URL('../styles/deck.css', import.meta.url).pathname;
  const css = await lean(file, readFileSync(file, 'utf8'));
  const besides = ['speaker', 'dialogs', 'print', 'talk'].map((name) =>
    readFileSync(new URL(`../styles/deck/${name}.css`, import.meta.url), 'utf8'),
  );
  const given = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const withoutOther = [...[css, ...besides].join('').matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(withoutOther.filter((name) => !given.has(name))).toEqual([]);
});
