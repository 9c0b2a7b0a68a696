import { PDFDocument } from 'pdf-lib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkBarriers } from '../../../scripts/check-decks/barriers.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { nowIn, speakerOf } from './deck-page.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('the views of a deck', () => {
  const site = inject('belowPath');
  const review = `${site.url}postmortems/2026-03-03-locked-table/slides/`;
  const decks = [review, `${site.url}fr/festival/week-two-slow-migration/talk/`];
  const wide = { viewport: { width: 1280, height: 800 } };
  const phone = { viewport: { width: 390, height: 844 } };
  let browser: Browser;
  let context: BrowserContext;
  const troubles: (readonly string[])[] = [];

  const open = async (options: BrowserContextOptions, address = review) => {
    context = await browser.newContext(options);
    troubles.push(troublesOf(context));
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await context?.close();
    expect(troubles.splice(0).flat()).toEqual([]);
  });

  test.each(decks)('%s has no barrier in any view', async (address) => {
    const found: string[] = [];
    const check = async (page: Page, view: string) => {
      found.push(...(await checkBarriers(page, view)).map(({ message }) => message));
    };
    const page = await open(wide, address);
    await check(page, 'light');
    await page.keyboard.press('d');
    await check(page, 'dark');
    await page.keyboard.press('?');
    await check(page, 'help');
    await page.keyboard.press('x');
    const speaker = await speakerOf(page);
    await check(speaker, 'speaker');
    await page.bringToFront();
    await page.keyboard.press('o');
    await check(page, 'overview');
    await page.goto(`${address}?handout`);
    await check(page, 'handout');
    await context.close();
    await check(await open(phone, address), 'phone');
    expect(found).toEqual([]);
  });

  test.each([
    ['a phone', phone],
    ['twice the letters', { viewport: { width: 640, height: 400 } }],
  ])(
    'with %s the deck is a page that is read: no bar of keys, no sideways scrolling, every step shown',
    async (_, size) => {
      const page = await open(size);
      expect(await page.evaluate(keepsPageDown)).toBe(true);
      expect(await nowIn(page)).toBe('welcome');
      const sizes = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        narrowest: Math.min(...[...document.querySelectorAll('.slide')].map((slide) => slide.clientWidth)),
        hidden: [...document.querySelectorAll('.sheet *')].filter(
          (element) => getComputedStyle(element).visibility === 'hidden',
        ).length,
      }));
      expect(sizes).toEqual({ sideways: 0, narrowest: size.viewport.width, hidden: 0 });
    },
  );

  test('without JavaScript all slides, steps and notes are there, and a link leads to its slide', async () => {
    const page = await open({ ...wide, javaScriptEnabled: false }, `${review}#follow-ups`);
    const slide = page.locator('#follow-ups');
    expect(await slide.isVisible()).toBe(true);
    expect((await slide.boundingBox())?.y).toBeLessThan(200);
    expect(await page.locator('.bar button:visible').count()).toBe(0);
    await page.locator('#normal-day summary').click();
    expect(await page.locator('#normal-day .notes__prompts').isVisible()).toBe(true);
    const overlaps = await page.locator('.slide').evaluateAll(
      (slides) =>
        slides.filter((one, index) => {
          const next = slides[index + 1];
          return next && next.getBoundingClientRect().top < one.getBoundingClientRect().bottom - 1;
        }).length,
    );
    expect(overlaps).toBe(0);
  });

  const pagesOf = async (page: Page) => {
    const document = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    return document
      .getPages()
      .map((printed) => [Math.round(printed.getWidth()), Math.round(printed.getHeight())].join(' × '));
  };

  test('print is one slide to a page', async () => {
    const page = await open(wide);
    const slides = await page.locator('.slide').count();
    expect(await pagesOf(page)).toEqual(Array(slides).fill('960 × 540'));
  });

  test.each([
    ['?handout', '595 × 842'],
    ['?handout=letter', '612 × 792'],
  ])('%s prints slides with their notes', async (query, paper) => {
    const page = await open(wide, review + query);
    const slides = await page.locator('.slide').count();
    const pages = await pagesOf(page);
    expect(pages.length).toBeGreaterThanOrEqual(slides);
    expect([...new Set(pages)]).toEqual([paper]);
  });
});

/** Runs in the page: whether PageDown is left to the browser, which scrolls, and the deck follows a moment later. */
const keepsPageDown = () =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
