import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsOf, keepRecord, standing } from './built-from.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const places = () => ({ content: join(root, 'content'), out: join(root, 'dist'), cache: join(root, 'cache') });
const inputs = (today = '2026-06-01') => inputsOf(places(), root, { today });
const built = { news: 'built', writeUps: 1, compiled: 1, pages: 3, indexed: 1 } as const;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-built-'));
  write('content/postmortems/2026-01-02-a.mdx', 'one');
  write('src/pages/index.astro', 'page');
  write('package-lock.json', '{}');
  write('public/.well-known/security.txt', 'old');
  write('dist/index.html', 'built');
  write('dist/.well-known/security.txt', 'old');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a site stands while everything that it was made from is the same', () => {
  keepRecord(places(), inputs(), built);
  expect(standing(places(), inputs())).toEqual(built);
  write('src/pages/index.test.ts', 'a test makes no page');
  write('content/.git/index', 'nor does the history of the texts');
  expect(standing(places(), inputs())).toEqual(built);
});

test.each([
  ['a text', () => write('content/postmortems/2026-01-02-a.mdx', 'two')],
  ['a new image', () => write('content/postmortems/2026-01-02-a/x.png', '')],
  ['the code', () => write('src/pages/index.astro', 'another page')],
  ['a file that is handed on as it is', () => write('public/.well-known/security.txt', 'new')],
  ['a hidden file of the built site', () => rmSync(join(root, 'dist/.well-known/security.txt'))],
  ['the packages', () => write('package-lock.json', '{ }')],
  ['the built site', () => write('dist/index.html', 'changed by hand')],
  ['a file that is gone from the site', () => rmSync(join(root, 'dist/index.html'))],
])('it is built anew when %s changes', (_, change) => {
  keepRecord(places(), inputs(), built);
  change();
  expect(standing(places(), inputs())).toBeUndefined();
});

test('another day is another site, and so is one without a record', () => {
  expect(standing(places(), inputs())).toBeUndefined();
  keepRecord(places(), inputs(), built);
  expect(standing(places(), inputs('2026-06-02'))).toBeUndefined();
  write('cache/built-dist.json', '{');
  expect(standing(places(), inputs())).toBeUndefined();
});

test.skipIf(process.platform !== 'linux')('a name that is no text stops nothing', () => {
  const before = inputs();
  writeFileSync(Buffer.concat([Buffer.from(join(root, 'content/a-')), Buffer.from([0xff])]), 'a');
  expect(inputs()).not.toBe(before);
});

test('a link that leads nowhere stops nothing', () => {
  symlinkSync('nowhere', join(root, 'content', 'gone.mdx'));
  expect(inputs()).toMatch(/^[0-9a-f]{64}$/);
});
