import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkSite } from '../../../scripts/check-decks/check-site.ts';
import type { DeckFinding } from '../../../scripts/check-decks/deck-finding.ts';
import { findDecks } from '../../../scripts/check-decks/find-decks.ts';
import * as checkDecks from '../../../scripts/check-decks.ts';
import { deckFaults } from '../decks/deck-faults.ts';
import { faulty } from '../decks/faulty-deck.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const site = inject('atRoot');

describe.skipIf(!hasBrowser)('npm run check:decks', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'tollgate-decks-'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (out: string, ...args: readonly string[]) => {
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    const env = { ...process.env, TOLLGATE_OUT: out, BASE_PATH: '/' };
    return {
      code: await checkDecks.main(args, { stdout: say, stderr: say, cwd: process.cwd(), env }),
      said: said.join(''),
    };
  };

  /** What the check says about a good deck with faults in it. */
  const foundIn = async (group: string): Promise<readonly DeckFinding[]> => {
    const path = 'postmortems/2026-03-03-locked-table/talk/';
    const broken = join(folder, String(Object.keys(deckFaults).indexOf(group)));
    const files = faulty(readFileSync(join(site.folder, path, 'index.html'), 'utf8'), deckFaults[group] ?? []);
    cpSync(join(site.folder, '_astro'), join(broken, '_astro'), { recursive: true });
    for (const name of ['favicon.svg', '_headers', '404.html']) cpSync(join(site.folder, name), join(broken, name));
    for (const [name, text] of Object.entries(files)) {
      const file = join(broken, name === 'index.html' ? path : '', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const privateOf = () => ({ handles: ['mara'], sentences: ['None of us had ever done it'] });
    const asked = { folder: broken, base: '/', atOnce: 1 };
    return await checkSite([{ path, id: 'locked-table', kind: 'postmortem' }], asked, {
      browser,
      privateOf,
      isQuick: false,
    });
  };

  describe.each(Object.keys(deckFaults))('%s', (group) => {
    let found: readonly DeckFinding[];
    beforeAll(async () => {
      found = await foundIn(group);
    });

    test.each(deckFaults[group] ?? [])('$rule finds $name', ({ rule, says, level = 'error' }) => {
      const messages = found.filter((one) => one.rule === rule && one.level === level).map(({ message }) => message);
      expect(messages).toContainEqual(expect.stringMatching(says));
    });
  });

  /** The richest review and talk, a story, and one of each in French: with keys, windows, views and files. */
  const looked = ['2026-03-03-locked-table', 'week-two-slow-migration'];

  test('the decks of the example archive pass, the richest of them with every rule', async () => {
    const { decks, unpaired } = findDecks(site.folder);
    const isLooked = ({ path }: { readonly path: string }) => looked.some((id) => path.includes(id));
    const asked = { folder: site.folder, base: '/', atOnce: Math.min(4, availableParallelism()) };
    const privateOf = () => undefined;
    const whole = await checkSite(decks.filter(isLooked), asked, { browser, privateOf, isQuick: false });
    const rest = decks.filter((deck) => !isLooked(deck));
    const quick = await checkSite(rest, asked, { browser, privateOf, isQuick: true });
    const errors = [...unpaired, ...whole, ...quick].filter(({ level }) => level === 'error');
    expect(errors.map(({ deck, rule, message }) => `${deck} ${rule}: ${message}`)).toEqual([]);
    expect(decks.length).toBeGreaterThan(50);
  });

  test('ends with 1 and names deck, rule and next step; with 2 when there is nothing to check', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    expect(await run(join(folder, 'nowhere'))).toMatchObject({
      code: 2,
      said: expect.stringContaining('npm run build'),
    });
    expect(await run(empty)).toMatchObject({ code: 2, said: expect.stringContaining('There is no deck in') });
    expect(await run(site.folder, 'no-such-deck')).toMatchObject({
      code: 2,
      said: expect.stringContaining('For example: '),
    });
    expect(await run(site.folder, '--at-once', 'many')).toMatchObject({ code: 2 });
  });

  test('an entry without its decks, and a deck of no entry', () => {
    const lonely = join(folder, 'lonely');
    const deck = '<main class="deck">';
    for (const [path, text] of [
      ['postmortems/a/', ''],
      ['postmortems/a/slides/', deck],
      ['festival/b/', ''],
      ['postmortems/gone/talk/', deck],
    ] as const) {
      mkdirSync(join(lonely, path), { recursive: true });
      writeFileSync(join(lonely, path, 'index.html'), text);
    }
    const { decks, unpaired } = findDecks(lonely);
    expect(decks).toEqual([{ path: 'postmortems/a/slides/', id: 'a', kind: 'postmortem' }]);
    expect(unpaired.map(({ deck: path, message }) => `${path} ${message.split('.')[0]}`)).toEqual([
      'festival/b/talk/ The write-up `festival/b/` has no deck `talk/`',
      'postmortems/a/talk/ The write-up `postmortems/a/` has no deck `talk/`',
      'postmortems/gone/talk/ There is no write-up to this deck',
    ]);
  });
});
