import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as checkArchive from '../../../scripts/check.ts';
import { checkSite } from '../../../scripts/check-decks/check-site.ts';
import { findDecks } from '../../../scripts/check-decks/find-decks.ts';
import { hostileWriteUps, refusedWriteUps } from '../decks/hostile-write-ups.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { outsideOfVitest, type ServedSite, serveSite } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'tollgate-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An archive of these write-ups, and the variables with which commands read it. */
function archiveOf(name: string, writeUps: Readonly<Record<string, string>>) {
  const content = join(folder, name);
  mkdirSync(join(content, 'postmortems'), { recursive: true });
  writeFileSync(join(content, 'archive.yaml'), 'name: Trials\ntimeZone: UTC\nlanguages: [en, ar]\n');
  writeFileSync(join(content, 'catalog.yaml'), 'teams:\n  - { id: crew, name: Crew }\n');
  for (const [id, text] of Object.entries(writeUps))
    writeFileSync(join(content, 'postmortems', `2026-03-03-${id}.mdx`), text);
  return { TOLLGATE_CONTENT: content, TOLLGATE_CACHE: join(folder, 'cache') };
}

describe.skipIf(!hasBrowser)('the decks of write-ups that were made to break them', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite('hostile-decks', archiveOf('hostile', hostileWriteUps));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const check = async (isAsked: (path: string) => boolean, isQuick: boolean) => {
    const { decks, unpaired } = findDecks(site.folder);
    const asked = decks.filter(({ path }) => isAsked(path));
    const where = { folder: site.folder, base: '/', atOnce: Math.min(4, availableParallelism()) };
    const found = await checkSite(asked, where, { browser, privateOf: () => undefined, isQuick });
    const errors = [...unpaired, ...found].filter(({ level }) => level === 'error');
    return { count: asked.length, errors: errors.map(({ deck, rule, message }) => `${deck} ${rule}: ${message}`) };
  };

  test('fit at every size', async () => {
    // The Arabic edition of what is written in English has the same slides.
    const isOwn = (path: string) => path.startsWith('ar/') === path.includes('right-to-left');
    const { count, errors } = await check(isOwn, true);
    expect(errors).toEqual([]);
    expect(count).toBe(2 * Object.keys(hostileWriteUps).length);
  });

  test('have keys, views and files, also from right to left', async () => {
    const { count, errors } = await check((path) => path === 'ar/postmortems/2026-03-03-right-to-left/slides/', false);
    expect(errors).toEqual([]);
    expect(count).toBe(1);
  });
});

test.each(Object.entries(refusedWriteUps))('%s: a finding with its place', async (name, [text, finding]) => {
  const said: string[] = [];
  const say = (part: string) => said.push(part);
  const env = { ...outsideOfVitest(process.env), ...archiveOf(name.replaceAll(' ', '-'), { refused: text }) };
  expect(await checkArchive.main([], { stdout: say, stderr: say, cwd: process.cwd(), env })).toBe(1);
  expect(said.join('')).toMatch(finding);
});
