import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { answered, barriersOf, resultTitles, searchFor } from './search-page.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('the search page', () => {
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

  const value = (facet: string, of: string) => page.locator(`input[name="${facet}"][value="${of}"]`);
  const countOf = async (facet: string, of: string) =>
    Number(
      await page
        .locator('label', { has: value(facet, of) })
        .locator('.count')
        .textContent(),
    );
  const text = (name: string) => page.locator(`[data-search-${name}]`).textContent();

  test('the number beside a value is what choosing it gives, and Back takes the choice back', async () => {
    await searchFor(page, site.url, { q: 'timeout' });
    const all = await text('count');
    const expected = await countOf('gate', 'code-review:missed');
    expect(expected).toBeGreaterThan(0);
    await value('gate', 'code-review:missed').check();
    await page.waitForURL(/gate=code-review%3Amissed/);
    await answered(page);
    expect(await text('count')).toMatch(new RegExp(`^${expected} result`));
    expect(await value('gate', 'code-review:missed').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelector('[data-search-count]')?.textContent === before, all);
    await page.goForward();
    await page.locator('.chip', { hasText: 'Code review: missed' }).waitFor();
    await page.reload();
    await page.locator('.chip', { hasText: 'Code review: missed' }).click();
    await page.waitForFunction((before) => document.querySelector('[data-search-count]')?.textContent === before, all);
    expect(page.url()).not.toContain('gate=');
    expect(troubles).toEqual([]);
  });

  test('facets alone list the archive, newest first', async () => {
    await searchFor(page, site.url, { kind: 'story' });
    expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(3);
    const kinds = await page
      .locator('[data-search-results] > li')
      .evaluateAll((items) => items.map((item) => (item instanceof HTMLElement ? item.dataset['kind'] : '')));
    expect(new Set(kinds)).toEqual(new Set(['story']));
    expect(await page.locator('[data-search-sort]').inputValue()).toBe('newest');
  });

  test('every order is in the address and changes the list', async () => {
    const newest = await searchFor(page, site.url, { kind: 'incident' });
    await page.locator('[data-search-sort]').selectOption('oldest');
    await page.waitForURL(/sort=oldest/);
    await page.waitForFunction(
      (first) => document.querySelector('[data-search-results] h3')?.textContent !== first,
      newest[0] ?? '',
    );
    const severe = await searchFor(page, site.url, { kind: 'incident', sort: 'severity' });
    expect(severe).not.toEqual(newest);
    expect(await page.locator('[data-search-results] > li').first().textContent()).toContain('SEV 1');
    expect(await searchFor(page, site.url, { kind: 'incident', sort: 'longest' })).not.toEqual(newest);
  });

  test('ten results at first, ten more when asked', async () => {
    await searchFor(page, site.url, {});
    expect(await resultTitles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Show ten more' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] > li').length === 20);
    expect(page.url()).toContain('page=2');
  });

  test('a correction is said, and can be taken back', async () => {
    await searchFor(page, site.url, { q: 'certifcate expired' });
    expect(await text('notices')).toContain('certificate');
    await page.getByRole('button', { name: 'Search as written' }).click();
    await page.waitForURL(/exact=1/);
    await page.waitForFunction(() =>
      document.querySelector('[data-search-notices]')?.textContent?.includes('Left out'),
    );
  });

  test('a phrase in quotes is found word for word', async () => {
    await searchFor(page, site.url, { q: '"lock wait timeout exceeded"' });
    expect((await resultTitles(page)).length).toBeGreaterThan(0);
    await searchFor(page, site.url, { q: '"exceeded timeout wait lock"' });
    expect(await resultTitles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Search for the words' }).click();
    await page.locator('[data-search-results] > li').first().waitFor();
  });

  test('a filter that leaves nothing says how many there are without it', async () => {
    await searchFor(page, site.url, { q: 'redis', year: '2019' });
    expect(await text('notices')).toMatch(/match, but not with/);
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await page.locator('[data-search-results] > li').first().waitFor();
  });

  test('arrows go through the results, Escape back to the box and then empties it', async () => {
    await searchFor(page, site.url, { q: 'timeout' });
    await page.locator('#q').focus();
    const active = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const titles = (await resultTitles(page)).map((title) => title.trim());
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(titles[0]);
    await page.keyboard.press('End');
    expect(await active()).toBe(titles.at(-1));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.waitForURL((url) => !url.search.includes('q='));
  });

  test('the key / can be turned off', async () => {
    await searchFor(page, site.url, {});
    await page.locator('[data-search-slash]').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q');
    await page.locator('[data-search-slash]').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('Back leads to the question before the one that was typed over it', async () => {
    await page.goto(`${site.url}search/`);
    await answered(page);
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await page.locator('#q').pressSequentially('redis');
    await page.waitForURL(/q=redis/);
    await page.keyboard.press('Enter');
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('certificate');
    await page.waitForURL(/q=certificate$/);
    expect((await steps()) - before).toBeLessThanOrEqual(2);
    await page.goBack();
    await page.waitForURL(/q=redis/);
    expect(await page.locator('#q').inputValue()).toBe('redis');
  });

  test('what was found is told to a screen reader', async () => {
    await searchFor(page, site.url, { q: 'flushdb' });
    await page.waitForFunction(() =>
      /result.*First: /.test(document.querySelector('[role="status"]')?.textContent ?? ''),
    );
  });

  test.each([
    ['results', 'q=lock+wait+timeout'],
    ['filters and a strange value', 'q=timeout&kind=incident&year=2026&service=nope'],
    ['a correction', 'q=certifcate+expired'],
    ['no result', 'q=xylophonicquark'],
    ['no result because of filters', 'q=redis&year=2019'],
    ['everything', ''],
  ])('has no barrier with %s', async (_, search) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.url}search/?${search}`);
      await answered(page);
      expect(await barriersOf(page)).toEqual([]);
    }
  });
});
