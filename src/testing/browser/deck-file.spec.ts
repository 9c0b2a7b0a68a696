import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPdf } from '../../../scripts/check-decks/read-pdf.ts';
import * as deck from '../../../scripts/deck.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { troublesOf } from './troubles.ts';

const site = inject('belowPath');
const id = '2026-03-03-locked-table';

describe.skipIf(!hasBrowser)('npm run deck', () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tollgate-deck-'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (...args: readonly string[]) => {
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    const env = { ...process.env, TOLLGATE_OUT: site.folder, BASE_PATH: '/archive/' };
    const code = await deck.main(args, { stdout: say, stderr: say, cwd: process.cwd(), env });
    return { code, said: said.join('') };
  };
  const written = async (name: string, ...args: readonly string[]) => {
    const out = join(folder, name);
    expect(await run(...args, '--out', out)).toEqual({ code: 0, said: `${out}\n` });
    return readFileSync(out);
  };

  test('writes a review as a tagged PDF of one page for each slide, light enough for a mail', async () => {
    const pdf = await written('review.pdf', id);
    const page = await browser.newPage();
    await page.goto(`${site.url}postmortems/${id}/slides/`);
    const slides = await page.locator('.slide').count();
    await page.close();
    expect(await readPdf(pdf)).toEqual({ pages: slides, sizes: ['960 × 540'], isTagged: true });
    // 39 slides, of which a picture takes 70 kB.
    expect(pdf.length).toBeLessThanOrEqual(300_000);
  });

  test('writes the hand-out and the game master’s print-out on A4', async () => {
    expect((await readPdf(await written('handout.pdf', id, '--handout'))).sizes).toEqual(['595 × 842']);
    const print = await readPdf(await written('drill.pdf', id, '--drill'));
    expect(print.sizes).toEqual(['595 × 842']);
    expect(print.isTagged).toBe(true);
  });

  test('writes one file that works from a disk, and asks for nothing', async () => {
    const text = (await written('review.html', id)).toString('utf8');
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/(?:src|href)="\//);
    expect(text.length).toBeLessThanOrEqual(400_000);
    const context = await browser.newContext({ offline: true });
    const troubles = troublesOf(context);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'review.html')).href);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('20px "Tollgate Serif"'))).toBe(true);
    await page.keyboard.press('PageDown');
    const current = () => document.querySelector('.slide[data-now]')?.getAttribute('aria-label') ?? '';
    expect(await page.evaluate(current)).toMatch(/^2 /);
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    await speaker.waitForSelector(':root[data-view="speaker"]');
    await page.bringToFront();
    await page.keyboard.press('End');
    const last = await page.evaluate(current);
    await expect.poll(() => speaker.evaluate(current)).toBe(last);
    expect(troubles).toEqual([]);
    expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
    await context.close();
  });

  test('leaves the notes out for passing it on', async () => {
    const withNotes = (await written('notes.html', id)).toString('utf8');
    const without = (await written('no-notes.html', id, '--without-notes')).toString('utf8');
    expect(withNotes).toContain('Start with what the job dashboard showed');
    expect(without).not.toContain('Start with what the job dashboard showed');
    expect(without).not.toContain('<details class="notes"');
  });

  test('writes the talk of a story in French, and the drill as a page', async () => {
    const talk = (await written('talk.html', 'week-two-slow-migration', '--lang', 'fr')).toString('utf8');
    expect(talk).toContain('<html lang="fr">');
    const drill = (await written('drill.html', id, '--drill')).toString('utf8');
    expect(drill).toContain('data-drill-step="1"');
  });

  test.each([
    ['no id', [], 'One id is expected.'],
    ['an id with a slip', ['2026-03-03-locked-tabel', '--out', 'x.pdf'], `The nearest is \`${id}\`.`],
    ['no file', [id], '`--out` takes a file name'],
    ['another kind of file', [id, '--out', 'x.pptx'], '.pdf or .html'],
    ['a language nobody speaks', [id, '--out', 'x.pdf', '--lang', 'de'], 'Known: en, fr'],
    ['the option by its longer name', [id, '--out', 'x.pdf', '--language', 'fr'], 'The nearest is `--lang`.'],
    [
      'a site of another edition',
      ['2026-07-15-child-tickets', '--out', 'x.pdf', '--edition', 'public'],
      'holds the internal edition',
    ],
    [
      'a write-up that stays inside',
      ['2026-11-19-yesterdays-slots', '--out', 'x.pdf', '--edition', 'public'],
      'is not in the public edition',
    ],
    ['a draft that tells nothing yet', ['2026-11-19-yesterdays-slots', '--drill', '--out', 'x.pdf'], 'makes no drill'],
    ['a story as a drill', ['week-two-slow-migration', '--drill', '--out', 'x.pdf'], 'a talk and no drill'],
  ])('%s: says what is expected, and writes nothing', async (_, args, sentence) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });
});
