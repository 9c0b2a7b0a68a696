import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { answered, resultTitles, searchFor } from './search-page.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser).each(['atRoot', 'belowPath'] as const)('search in the site %s', (name) => {
  const site = inject(name);
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    troubles = troublesOf(page.context());
  });
  afterEach(async () => {
    await page.close();
    expect(troubles).toEqual([]);
  });

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
    const found = await searchFor(page, site.url, { q: query });
    expect(found.slice(0, 3).join('\n')).toContain(title);
  });

  test('a result says when, how bad, what the gates did, how it ended and why it was found', async () => {
    await searchFor(page, site.url, { q: 'lock wait timeout exceeded' });
    const first = page.locator('[data-search-results] > li').first();
    await first.locator('mark').first().waitFor();
    const text = (await first.textContent()) ?? '';
    expect((await first.locator('mark').allTextContents()).join(' ').toLowerCase()).toContain('lock wait timeout');
    for (const part of ['2026', 'SEV 2', 'Bookings database', 'Ended by', 'Follow-ups done', 'Unit tests: Missed'])
      expect(text.replace(/\s+/g, ' ')).toContain(part);
    expect(await first.locator('.result__excerpt a').getAttribute('href')).toMatch(/hl=lock.*#impact$/);
  });

  test('a pasted log of 5,000 characters finds its write-up, and leaves its ids out of the address', async () => {
    await page.goto(`${site.url}search/`);
    const frame = (line: number) => `\tat com.example.Freight.load(Freight.java:${line}) ~[app.jar:9f3b2c1d8e7a]`;
    const log = [
      '2025-09-12T06:02:11.481Z ERROR [worker-7] 3f2504e0-4f89-11d3-9a0c-0305e82c3301 java.lang.NullPointerException',
      'while building the freight manifest',
      ...Array.from({ length: 70 }, (_, line) => frame(line + 100)),
    ].join('\n');
    expect(log.length).toBeGreaterThan(4900);
    await page.locator('#q').focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text', text);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
    }, log);
    await page.waitForURL(/q=/);
    expect((await resultTitles(page)).slice(0, 3).join('\n')).toContain('Freight manifests stopped');
    expect(page.url()).not.toMatch(/3f2504e0|9f3b2c1d|06%3A02/);
  });

  test('typing, arrows and Enter lead to the write-up, and back to the list', async () => {
    await page.goto(`${site.url}search/`);
    await page.keyboard.press('/');
    await page.keyboard.type('flushdb');
    await page.waitForURL(/q=flushdb/);
    await page.locator('[data-search-results] > li:first-child', { hasText: 'FLUSHDB' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/flushed-sessions/);
    await page.goBack();
    await page.locator('[data-search-results] > li').first().waitFor();
    expect(page.url()).toContain('q=flushdb');
    expect(await page.locator('#q').inputValue()).toBe('flushdb');
  });

  test('the page that was found shows its words, and its address forgets them', async () => {
    await page.goto(`${site.url}postmortems/2026-03-03-locked-table/?hl=lock&hl=timeout`);
    await page.locator('.marks-bar').waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(3);
    expect(page.url()).not.toContain('hl=');
    await page.getByRole('button', { name: 'Remove the marks' }).click();
    expect(await page.evaluate(() => CSS.highlights.has('search'))).toBe(false);
  });

  test('the box of the home page shows first results in place', async () => {
    await page.goto(site.url);
    const box = page.locator('#q');
    await box.focus();
    await page.waitForFunction(() => document.querySelector('#q')?.getAttribute('role') === 'combobox');
    await page.keyboard.type('redeploy loop');
    const first = page.getByRole('option').first();
    // Half of the words, were they typed slowly, find another one first.
    await first.filter({ hasText: 'redeployed' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/redeploy-loop/);
  });

  test('a box of the home page that the line fails is whole once somebody comes to it', async () => {
    const visit = await browser.newPage();
    const cut = (url: URL) => url.pathname.includes('compact-box');
    await visit.route(cut, (route) => route.abort());
    const refused = visit.waitForEvent('requestfailed', { predicate: (request) => cut(new URL(request.url())) });
    await visit.goto(site.url);
    await refused;
    await visit.unroute(cut);
    await visit.locator('#q').fill('redis flushed');
    await visit.locator('#q-options [role="option"]').first().waitFor();
    expect(await visit.locator('#q').getAttribute('role')).toBe('combobox');
    await visit.close();
  });

  test('without a choice the box of the home page leads to all results', async () => {
    await page.goto(site.url);
    await page.locator('#q').fill('redeploy loop');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/);
    await answered(page);
    expect((await resultTitles(page))[0]).toContain('redeployed');
  });

  test('Ctrl K leads to the box from a page that has none', async () => {
    await page.goto(`${site.url}postmortems/2026-03-03-locked-table/`);
    await page.keyboard.press('Control+k');
    await page.waitForURL(/search\/#q/);
    await page.waitForFunction(() => document.activeElement?.id === 'q');
  });

  test('French pages find in French, and show the translation where there is one', async () => {
    await page.goto(`${site.url}fr/search/?q=verrou+table`);
    const link = page.locator('[data-search-results] a[data-slot="title"][href*="2026-03-03-locked-table"]').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain('fr/postmortems/');
    await page.locator('[data-search-facets]', { hasText: 'Tests unitaires' }).waitFor();
  });
});
