import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';

describe.skipIf(!hasBrowser).each(['atRoot', 'belowPath'] as const)('search in the site %s', (name) => {
  const site = inject(name);
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
  });

  const titles = () => page.locator('[data-search-results] h2').allTextContents();

  async function search(query: string): Promise<string[]> {
    await page.goto(`${site.url}search/?${new URLSearchParams({ q: query })}`);
    await page.waitForFunction(() => document.querySelector('[data-search-results] li, [data-search-notices] p'));
    return await titles();
  }

  test.each([
    ['Lock wait timeout exceeded; try restarting transaction', 'Adding a column locked the bookings table'],
    ['NullPointerException manifest', 'Freight manifests stopped'],
    ['FLUSHDB', 'FLUSHDB on the sessions database'],
    ['certifcate expired', 'An inner certificate expired'],
    ['who shut down the wrong server?', 'The port office server was shut down'],
    ['mails de confirmation', 'Confirmation mails stopped for a day'],
    [
      '2026-02-05T03:10:00Z ERROR [importer] Psych::SyntaxError: did not find expected alphabetic character',
      'A cron line without quotes',
    ],
  ])('%s finds the write-up among the first three', async (query, title) => {
    const found = await search(query);
    expect(found.slice(0, 3).join('\n')).toContain(title);
  });

  test('a result says why it was found, and how it ended', async () => {
    await search('lock wait timeout');
    const first = page.locator('[data-search-results] > li').first();
    await first.locator('mark').first().waitFor();
    expect((await first.locator('mark').allTextContents()).join(' ').toLowerCase()).toMatch(/lock|timeout/);
    expect(await first.textContent()).toContain('Ended by');
  });

  test('typing, arrows and Enter lead to the write-up', async () => {
    await page.goto(`${site.url}search/`);
    await page.keyboard.press('/');
    await page.keyboard.type('flushdb');
    await page.locator('[data-search-results] > li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/flushed-sessions/);
    await page.goBack();
    await page.locator('[data-search-results] > li').first().waitFor();
    expect(page.url()).toContain('q=flushdb');
  });

  test('a word that is nowhere is said, with the way on', async () => {
    await search('xylophonicquark');
    expect(await page.locator('[data-search-notices]').textContent()).toContain('xylophonicquark');
  });

  test('the box of the home page leads here', async () => {
    await page.goto(site.url);
    await page.getByRole('searchbox').fill('redeploy loop');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-results] > li').first().waitFor();
    expect((await titles())[0]).toContain('redeployed');
  });

  test('French pages find in French, and show the translation where there is one', async () => {
    await page.goto(`${site.url}fr/search/?q=verrou+table`);
    await page.locator('[data-search-results] > li').first().waitFor();
    const link = page.locator('[data-search-results] a[href*="2026-03-03-locked-table"]').first();
    expect(await link.getAttribute('href')).toContain('/fr/postmortems/');
  });

  test('nothing was reported against the policy', () => {
    expect(troubles).toEqual([]);
  });
});
