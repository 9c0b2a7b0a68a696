import { PDFDocument } from 'pdf-lib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkBarriers } from '../../../scripts/check-decks/barriers.ts';
import { hasBrowser, openBrowser } from './browser.ts';
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
  const now = (page: Page) => page.evaluate(() => document.querySelector('[data-now]')?.id ?? '');
  const reaches = (page: Page, id: string) => expect.poll(() => now(page)).toBe(id);
  const speakerOf = async (page: Page) => {
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.waitForFunction(() => document.documentElement.dataset['view'] === 'speaker');
    return speaker;
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

  test('the speaker and the room lead each other, with this slide, the next one and the notes', async () => {
    const room = await open(wide, `${review}#normal-day`);
    const speaker = await speakerOf(room);
    expect(speaker.url()).toMatch(/\?speaker=[a-z0-9]+#normal-day$/);
    expect(await speaker.locator('#normal-day .notes').isVisible()).toBe(true);
    expect(await speaker.locator('[data-now] + .slide .canvas').isVisible()).toBe(true);
    expect(await speaker.locator('[data-now] .slide__title').getAttribute('aria-level')).toBe('1');
    await room.keyboard.press('PageDown');
    await reaches(speaker, await now(room));
    await speaker.keyboard.press('End');
    await reaches(room, 'end');
    expect(await speaker.locator('[data-now] + .slide').count()).toBe(0);
  });

  test('a room that moves on while the window of the speaker is opening is not led back', async () => {
    const room = await open(wide, `${review}#normal-day`);
    const moves = async () => {
      await room.keyboard.press('s');
      await room.keyboard.press('End');
    };
    const [speaker] = await Promise.all([context.waitForEvent('page'), moves()]);
    await reaches(speaker, 'end');
    expect(await now(room)).toBe('end');
  });

  test('a room that comes back stands where the speaker is by then', async () => {
    const room = await open(wide, `${review}#normal-day`);
    const speaker = await speakerOf(room);
    const address = room.url();
    await room.goto('about:blank');
    await speaker.keyboard.press('End');
    await room.goto(address);
    await reaches(room, 'end');
    expect(await now(speaker)).toBe('end');
  });

  test('the speaker blanks the room and goes on seeing the slide; the next key wakes', async () => {
    const room = await open(wide);
    const speaker = await speakerOf(room);
    await speaker.keyboard.press('b');
    await room.locator('dialog.blank').waitFor({ state: 'visible' });
    expect(await speaker.locator('dialog.blank').isVisible()).toBe(false);
    await speaker.keyboard.press('PageDown');
    await room.locator('dialog.blank').waitFor({ state: 'hidden' });
    expect(await now(room)).toBe('welcome');
  });

  test('the clock starts by hand, pauses, and tells the pace', async () => {
    const room = await open(wide);
    const speaker = await speakerOf(room);
    const clock = speaker.locator('[data-part="clock"]');
    expect(await clock.textContent()).toBe('0:00');
    await speaker.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => clock.textContent()).not.toBe('0:00');
    expect(await speaker.locator('[data-part="pace"]').textContent()).toBe('On time');
    await speaker.getByRole('button', { name: 'Pause' }).click();
    await speaker.keyboard.press('End');
    expect(await speaker.locator('[data-part="pace"]').textContent()).toMatch(/^\d+:\d\d ahead$/);
    const paused = await clock.textContent();
    await speaker.reload();
    expect(await clock.textContent()).toBe(paused);
    await speaker.getByRole('button', { name: 'Reset' }).click();
    expect(await clock.textContent()).toBe('0:00');
  });

  test('another presentation of the same deck stays where it is', async () => {
    const room = await open(wide);
    const other = await context.newPage();
    await other.goto(review);
    const speaker = await speakerOf(room);
    await speaker.keyboard.press('End');
    await reaches(room, 'end');
    expect(await now(other)).toBe('welcome');
  });

  test('a tab that was duplicated is another presentation; one that is reloaded is the same', async () => {
    const room = await open(wide);
    const speaker = await speakerOf(room);
    const twins = context.waitForEvent('page');
    // Like a duplicated tab, it takes the storage of the tab along.
    await room.evaluate(() => void window.open(location.href));
    const twin = await twins;
    await reaches(twin, 'welcome');
    await room.reload();
    await speaker.keyboard.press('End');
    await reaches(room, 'end');
    expect(await now(twin)).toBe('welcome');
  });

  test('a speaker that stands elsewhere, since both moved at once, comes to where the room is', async () => {
    const room = await open(wide);
    const speaker = await speakerOf(room);
    await speaker.evaluate(() => {
      const { postMessage } = BroadcastChannel.prototype;
      BroadcastChannel.prototype.postMessage = () => {};
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
      BroadcastChannel.prototype.postMessage = postMessage;
    });
    expect(await now(speaker)).toBe('end');
    await expect.poll(() => now(speaker), { timeout: 10_000 }).toBe('welcome');
    expect(await now(room)).toBe('welcome');
  });

  test('an answer that was on its way while the speaker moved does not lead back', async () => {
    const room = await open(wide);
    const speaker = await speakerOf(room);
    await room.close();
    await speaker.evaluate(answerLate, `tollgate-deck:${new URL(review).pathname}:`);
    await reaches(speaker, 'end');
    await expect.poll(() => speaker.evaluate(() => document.body.dataset['answered'])).toBe('yes');
    expect(await now(speaker)).toBe('end');
  });

  test('a window that is gone is said, and can be opened again', async () => {
    const room = await open(wide);
    const speaker = await speakerOf(room);
    await room.close();
    const lost = speaker.locator('[data-part="lost"]');
    await lost.waitFor({ state: 'visible' });
    const [again] = await Promise.all([context.waitForEvent('page'), lost.getByRole('button').click()]);
    await again.waitForFunction(() => document.querySelector('[data-now]') !== null);
    await lost.waitFor({ state: 'hidden' });
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
      await page.keyboard.press('PageDown');
      expect(await now(page)).toBe('welcome');
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

/** Runs in the speaker's window: plays a room that answers a question after the speaker has moved to the end. */
function answerLate(channel: string): void {
  const run = new URLSearchParams(location.search).get('speaker');
  const room = new BroadcastChannel(channel + run);
  room.onmessage = ({ data }) => {
    if (data.kind !== 'hello') return;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    room.postMessage({ kind: 'here', slide: 'welcome', step: 0 });
    room.onmessage = null;
    setTimeout(() => {
      document.body.dataset['answered'] = 'yes';
    }, 200);
  };
}
