import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { nowIn } from './deck-page.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('the deck of a review', () => {
  const site = inject('belowPath');
  const deck = `${site.url}postmortems/2026-03-03-locked-table/slides/`;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];

  const now = () => nowIn(page);
  const at = async () => {
    const id = await now();
    return await page.evaluate(
      (wanted) => [...document.querySelectorAll('.slide')].findIndex(({ id }) => id === wanted),
      id,
    );
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const open = async (address = deck) => {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('[data-now]') !== null);
  };

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'America/Sao_Paulo' });
    troubles = troublesOf(context);
    page = await context.newPage();
    await open();
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  test('PageDown shows every slide and step once, and PageUp goes the same way back', async () => {
    const [slides, steps] = await Promise.all([page.locator('.slide').count(), page.locator('[data-step]').count()]);
    const presses = slides - 1 + steps;
    for (let count = 0; count < presses; count += 1) await press('PageDown');
    expect(await at()).toBe(slides - 1);
    for (let count = 0; count < presses; count += 1) await press('PageUp');
    expect(await at()).toBe(0);
  });

  test('the overview shows all slides; arrows choose by row and column, and so does a click', async () => {
    await press('o');
    expect(await page.locator('.slide').nth(8).isVisible()).toBe(true);
    const tops = await page
      .locator('.slide')
      .evaluateAll((slides) => slides.slice(0, 6).map((slide) => slide.getBoundingClientRect().top));
    const columns = tops.filter((top) => top === tops[0]).length;
    expect(columns).toBeGreaterThan(2);
    await press('ArrowRight', 'ArrowDown');
    expect(await at()).toBe(columns + 1);
    await press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBeUndefined();
    expect(await at()).toBe(columns + 1);
    await press('Escape');
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('overview');
    await page.locator('.slide').nth(2).click();
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBeUndefined();
    expect(await at()).toBe(2);
  });

  test('full screen leaves the bar away', async () => {
    await press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    expect(await page.locator('.bar').isVisible()).toBe(false);
  });

  test('L shows a dot at the mouse, D the other theme', async () => {
    await press('l');
    await page.mouse.move(300, 200);
    const middle = async () => {
      const dot = await page.locator('.pointer').boundingBox();
      return Math.round((dot?.x ?? 0) + (dot?.width ?? 0) / 2);
    };
    await expect.poll(middle).toBe(300);
    await press('l');
    expect(await page.locator('.pointer').isVisible()).toBe(false);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await press('d');
    expect(await paper()).not.toBe(before);
  });

  test('Z shows the times of the reader, and UTC again', async () => {
    const clock = page.locator('.events time').first();
    const utc = await clock.textContent();
    const offset = (text: string | null) => Number(text?.slice(0, 2)) * 60 + Number(text?.slice(3));
    await press('z');
    const local = await clock.textContent();
    expect((offset(utc) - offset(local) + 1440) % 1440).toBe(180);
    expect(await page.locator('.bar [data-zone]').textContent()).toBe('America/Sao_Paulo');
    await press('z');
    expect(await clock.textContent()).toBe(utc);
  });

  test('the help lists the keys, keeps its switch, and closes with any key', async () => {
    await press('?');
    const help = page.locator('dialog.help');
    expect(await help.isVisible()).toBe(true);
    await help.getByRole('checkbox').uncheck();
    await press('x');
    expect(await help.isVisible()).toBe(false);
    await press('n', 'b', '2', 'PageDown');
    expect(await at()).toBe(1);
    await page.reload();
    await press('n');
    expect(await at()).toBe(1);
  });

  test('Enter on a link keeps its meaning', async () => {
    await page.locator('.bar__back').focus();
    await press('Enter');
    await page.waitForURL(/locked-table\/$/);
    await open();
  });

  test('every key is a button as well', async () => {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    expect(await at()).toBe(1);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await at()).toBe(0);
    await page.getByRole('button', { name: 'Overview' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('overview');
    const small = await page
      .locator('.bar button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => Math.min(button.clientWidth, button.clientHeight) < 24)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
  });

  test('a link leads to its slide, a reload comes back to it, and the wheel moves on', async () => {
    const id = (await page.locator('.slide').nth(4).getAttribute('id')) ?? '';
    await open(`${deck}#${id}`);
    expect(await now()).toBe(id);
    await press('PageDown');
    const reached = await now();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-now]') !== null);
    expect(await now()).toBe(reached);
    await expect
      .poll(() => page.locator(`[id="${reached}"]`).evaluate((slide) => Math.abs(slide.getBoundingClientRect().top)))
      .toBeLessThan(2);
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, 900);
    await page.waitForFunction((old) => document.querySelector('[data-now]')?.id !== old, reached);
  });

  test('is followed by a screen reader: focus, position, steps left', async () => {
    await press('PageDown', 'PageDown');
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused).toBe(await now());
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Slide 3 of \d+/);
    expect(await page.locator('[data-now]').getAttribute('aria-label')).toMatch(/^3 of \d+: ./);
  });

  test('a picture has a dot for each one of the wall', async () => {
    const slide = page.locator('.slide:has(.text > img)').first();
    await open(`${deck}#${await slide.getAttribute('id')}`);
    const [dots, drawn] = await slide.locator('img').evaluate(dotsOfPicture);
    expect(drawn).toBeGreaterThan(800);
    expect(dots).toBeGreaterThanOrEqual(drawn);
  });

  test('every slide and step stays within its canvas', async () => {
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('.canvas')].flatMap((canvas) => {
        const frame = canvas.getBoundingClientRect();
        return [...canvas.querySelectorAll('.sheet *')]
          .filter((element) => {
            const { right, bottom, width } = element.getBoundingClientRect();
            const isHidden = element.closest('.visually-hidden, .sprite, svg') || width === 0;
            return !isHidden && (right > frame.right + 1 || bottom > frame.bottom + 1);
          })
          .map((element) => `${canvas.parentElement?.id}: ${element.tagName} ${element.className}`);
      }),
    );
    expect([...new Set(outside)]).toEqual([]);
  });
});

/** Runs in the page: how wide the chosen file is, and how wide it is drawn. */
async function dotsOfPicture(picture: HTMLImageElement): Promise<readonly [number, number]> {
  await picture.decode();
  const file = new Image();
  file.src = picture.currentSrc;
  await file.decode();
  return [file.naturalWidth, picture.clientWidth];
}
