import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { answered, barriersOf, searchFor } from './search-page.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('the facets on a phone', () => {
  const site = inject('belowPath');
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    troubles = troublesOf(page.context());
  });
  afterAll(async () => {
    await browser?.close();
  });

  const text = (name: string) => page.locator(`[data-search-${name}]`).textContent();
  const sheet = () => page.getByRole('dialog', { name: 'Narrow down' });
  const opener = () => page.getByRole('button', { name: /^Narrow down/ });
  const isFocused = () => opener().evaluate((button) => button === document.activeElement);

  async function openSheet(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    await searchFor(page, site.url, { q: 'timeout' });
    await opener().click();
    await sheet().waitFor();
    await answered(page);
  }

  test('the facets are a sheet that keeps the focus and gives it back', async () => {
    await openSheet();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const isInside = () => document.activeElement === document.body || !!document.activeElement?.closest('dialog');
      expect(await page.evaluate(isInside)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    expect(await isFocused()).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('a choice counts at once, on the button too, and all of them can be taken back', async () => {
    await openSheet();
    const before = await text('count');
    await sheet().getByRole('checkbox', { name: /SEV 2/ }).check();
    await answered(page);
    expect(await text('count')).not.toBe(before);
    expect(await text('sheet-count')).toBe(await text('count'));
    expect(await opener().textContent()).toMatch(/1 chosen/);
    await sheet().getByRole('button', { name: 'Remove all' }).click();
    await page.waitForFunction((all) => document.querySelector('[data-search-count]')?.textContent === all, before);
    await sheet()
      .getByRole('button', { name: /^Show \d+ results/ })
      .click();
    await sheet().waitFor({ state: 'hidden' });
    expect(await isFocused()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('the open sheet has no barrier, %s', async (colorScheme) => {
    await openSheet(colorScheme);
    expect(await barriersOf(page)).toEqual([]);
  });

  test('a window that becomes wide has the facets beside the results', async () => {
    await openSheet();
    await page.setViewportSize({ width: 1280, height: 900 });
    await sheet().waitFor({ state: 'hidden' });
    await page.locator('[data-search-facets] input').first().waitFor();
  });
});
