import type { Browser, BrowserContext, Page } from 'playwright-core';
import { paperWindow } from '../lib/print-page.ts';
import { checkBarriers } from './barriers.ts';
import type { DeckFinding, Found } from './deck-finding.ts';
import { error } from './deck-finding.ts';
import type { DeckPage } from './find-decks.ts';
import { checkKeys } from './keys.ts';
import { checkLayout, checkOtherFonts, checkReading } from './layout.ts';
import { checkWithoutScript } from './no-script.ts';
import { checkHandout, checkPdf } from './print.ts';
import { checkPrivate, type PrivateTexts } from './private-texts.ts';
import { checkSpeaker } from './speaker.ts';
import { checkStructure, type DeckStructure, readStructure } from './structure.ts';
import { listenForTroubles } from './troubles.ts';

export interface DeckRoom {
  readonly browser: Browser;
  /** Ends with the base path. */
  readonly site: string;
  /** Leaves out what hardly differs from deck to deck: keys, windows, views, files. */
  readonly isQuick: boolean;
  /** What the decks of an entry may not say; absent for stories. */
  readonly privateOf: (deck: DeckPage) => PrivateTexts | undefined;
}

type Open = (options?: object) => Promise<BrowserContext>;

const wall = { width: 1280, height: 720 };
/** From the loaded page to the woken bar. */
const readyMs = 10_000;

/** Everything about one deck. What ends a part early is a finding of that deck, never of the run. */
export async function checkDeck(deck: DeckPage, room: DeckRoom): Promise<DeckFinding[]> {
  const found: Found[] = [];
  const contexts: BrowserContext[] = [];
  const open = async (options: object = {}) => {
    const context = await room.browser.newContext({ viewport: wall, colorScheme: 'light', ...options });
    contexts.push(context);
    return context;
  };
  const url = room.site + deck.path;
  try {
    const context = await open();
    const page = await context.newPage();
    const troubles = [listenForTroubles(page, room.site)];
    const isReady = await start(page, url);
    if (!isReady)
      found.push(error('start', `The deck is not ready after ${readyMs / 1000} s: its script did not wake the bar.`));
    else {
      const structure = await readStructure(page);
      found.push(...checkStructure(structure), ...(await checkSaid(page, deck, room)), ...(await checkLayout(page)));
      if (!room.isQuick) {
        const watch = (other: Page) => void troubles.push(listenForTroubles(other, room.site));
        found.push(...(await checkViews(page)), ...(await checkKeys(page, structure)));
        found.push(...(await checkSpeaker(page, context, watch)));
      }
      found.push(...(await checkReading(page)));
      if (!room.isQuick) {
        found.push(...(await checkBarriers(page, 'At 640 px')), ...(await checkFiles(open, url, structure)));
        found.push(...(await checkApart(open, url, structure)));
      }
    }
    found.push(...troubles.flatMap((said) => said()));
  } catch (trouble) {
    found.push(
      error(
        'start',
        `The check of this deck ended early: ${trouble instanceof Error ? trouble.message.split('\n')[0] : trouble}`,
      ),
    );
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
  return withoutRepeats(found).map((one) => ({ ...one, deck: deck.path }));
}

/** What is wrong with our fonts is wrong without them as well, and is said once. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const known = new Set<string>();
  return found.filter(({ rule, message, place }) => {
    const name = `${rule} ${place ?? message}`;
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
}

async function start(page: Page, url: string): Promise<boolean> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  return await page
    .waitForSelector('.bar__controls:not([hidden])', { state: 'attached', timeout: readyMs })
    .then(() => true)
    .catch(() => false);
}

async function checkSaid(page: Page, deck: DeckPage, { privateOf }: DeckRoom): Promise<Found[]> {
  const texts = privateOf(deck);
  return texts ? checkPrivate(await page.evaluate(textOfPage), texts) : [];
}

/** Runs in the page: every text, also what is folded, one to a line. */
function textOfPage(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join('\n');
}

/** As the room sees it: in the light, in the dark, as an overview. */
async function checkViews(page: Page): Promise<Found[]> {
  const found = await checkBarriers(page, 'In the light');
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await checkBarriers(page, 'In the dark')));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('o');
  found.push(...(await checkBarriers(page, 'In the overview')));
  await page.keyboard.press('o');
  return found;
}

/** In a window that did nothing else before: what a browser drew at other sizes makes its files larger. */
async function checkFiles(open: Open, url: string, { slides }: DeckStructure): Promise<Found[]> {
  const page = await (await open({ viewport: paperWindow })).newPage();
  await start(page, url);
  return [...(await checkPdf(page, slides.length)), ...(await checkHandout(page, url, slides.length))];
}

/** In browsers that lack something: our fonts, or scripts. */
async function checkApart(open: Open, url: string, { slides }: DeckStructure) {
  const withoutFonts = await (await open()).newPage();
  await withoutFonts.route('**/*.woff2', (route) => route.abort());
  await start(withoutFonts, url);
  const withoutScript = await (await open({ javaScriptEnabled: false })).newPage();
  return [
    ...(await checkOtherFonts(withoutFonts)),
    ...(await checkWithoutScript(withoutScript, url, slides.at(-1)?.id ?? '')),
  ];
}
