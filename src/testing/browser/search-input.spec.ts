import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { answered, barriersOf, resultTitles, searchFor } from './search-page.ts';
import { troublesOf } from './troubles.ts';

/** Columns of an archive with one row, which the index has more of. */
const fewerRows = { rows: 1, days: [20_000], minutes: [null], versions: [], facets: {} };

describe.skipIf(!hasBrowser)('search, whatever is typed and whatever is missing,', () => {
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

  async function type(query: string): Promise<void> {
    await page.goto(`${site.url}search/`);
    await answered(page);
    const before = await text('count');
    await page.locator('#q').evaluate((input: HTMLInputElement, words) => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    if (query.trim() !== '') {
      const isAnother = (count: string | null) => document.querySelector('[data-search-count]')?.textContent !== count;
      await page.waitForFunction(isAnother, before);
    }
    await answered(page);
  }

  test.each([
    ['nothing but spaces', '   ', /texts in the archive/],
    ['100 kB of one word', 'a'.repeat(100_000), /No write-up contains: a{40}…/],
    ['100 kB of words', 'lock wait timeout '.repeat(5600), /results/],
    ['control characters', '\u0000lock\u0007\u001b[31m', /result/],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>', /result/],
    ['signs of regular expressions', '.*+?^{}()|[]\\ ((((', /Nothing here can be looked up/],
    ['emoji', '🔥🚒', /Nothing here can be looked up/],
    ['Arabic', 'انقطاع الخدمة', /No write-up contains/],
    ['Chinese', '数据库 超时', /No write-up contains/],
    ['an unbalanced quote', '"lock wait', /result/],
    ['an empty phrase', '""', /Nothing here can be looked up/],
    ['half a surrogate pair', '\ud800lock', /result/],
    ['names that objects have', 'constructor toString', /result|No write-up/],
  ])('%s gives an answer or a sentence', async (_, query, expected) => {
    await type(query);
    expect(`${await text('count')} ${await text('notices')}`).toMatch(expected);
    expect(await page.locator('[data-search-trouble]').isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });

  test.each([
    ['unknown facets and values', 'service=nope&colour=red&gate=%00&kind=story', /Left aside.*Service: nope/],
    ['days in the wrong order', 'from=2026&to=2019', /match, but not with/],
    ['a page and an order that are none', 'page=-1&sort=up', /texts in the archive/],
    ['a broken escape', 'q=%E0%A4%A', /.+/],
  ])('an address with %s gives an answer or a sentence', async (_, search, expected) => {
    await page.goto(`${site.url}search/?${search}`);
    await answered(page);
    expect(`${await text('count')} ${await text('notices')}`).toMatch(expected);
    expect(troubles).toEqual([]);
  });

  test.each([
    ['is missing', '**/search/columns.json*', { status: 404, body: 'gone' }],
    ['is cut off', '**/search/columns.json*', { status: 200, contentType: 'application/json', body: '{"rows":4' }],
    ['belongs to another build', '**/search/columns.json*', { status: 200, json: fewerRows }],
    ['of the engine is missing', '**/pagefind/wasm*', { status: 404, body: 'gone' }],
    ['of the engine is cut off', '**/pagefind/wasm*', { status: 200, body: 'pagefind' }],
    ['of the index is cut off', '**/pagefind/index/*', { status: 200, body: 'x' }],
  ])('when a file %s, the page says so and leads on', async (_, path, answer) => {
    await page.context().route(path, (route) => route.fulfill(answer));
    await page.goto(`${site.url}search/?q=lock`);
    await page.locator('[data-search-trouble]').waitFor();
    expect(await page.locator('[data-search-trouble] a').first().getAttribute('href')).toBe('/archive/postmortems/');
    expect(await text('reason')).not.toBe('');
    expect(await page.locator('[data-search-trouble] .filters a').count()).toBeGreaterThan(10);
    expect(await barriersOf(page)).toEqual([]);
    expect(troubles.filter((trouble) => !/Failed to load resource/.test(trouble))).toEqual([]);
  });

  test('when the worker does not arrive, the page says so each time, and searches once it does', async () => {
    await page.context().route('**/_worker/*.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${site.url}search/?q=lock`);
    await page.locator('[data-search-trouble]').waitFor();
    expect(await text('reason')).toMatch(/worker did not arrive/);
    await page.locator('#q').fill('redis');
    await page.waitForURL(/q=redis/);
    await page.waitForFunction(
      () => document.querySelector('[data-search-status]')?.textContent === 'The search engine did not start.',
    );
    await page.context().unroute('**/_worker/*.js');
    await page.locator('#q').fill('redis lock');
    await page.locator('[data-search-results] > li').first().waitFor();
    expect(await page.locator('[data-search-trouble]').isVisible()).toBe(false);
  });

  test('a result whose text does not arrive is shown without it', async () => {
    await page.context().route('**/pagefind/fragment/*', (route) => route.fulfill({ status: 404, body: 'gone' }));
    expect(await searchFor(page, site.url, { q: 'redis' })).not.toEqual([]);
    await page.waitForTimeout(300);
    expect(await page.locator('[data-search-trouble]').isVisible()).toBe(false);
    expect(await page.locator('[data-search-results] a').first().isVisible()).toBe(true);
  });

  test('without WebAssembly the page says so, leads to the archive, and still narrows it', async () => {
    const without = 'delete globalThis.WebAssembly;';
    await page.addInitScript(without);
    await page.context().route('**/_worker/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: without + (await response.text()) });
    });
    await searchFor(page, site.url, { kind: 'story' });
    expect((await resultTitles(page)).length).toBeGreaterThan(3);
    await page.goto(`${site.url}search/?q=lock`);
    await page.locator('[data-search-trouble]').waitFor();
    expect(await text('trouble-text')).toMatch(/Search needs WebAssembly/);
    expect(await text('reason')).toMatch(/WebAssembly/);
    expect(await page.locator('[data-search-trouble] .filters a').count()).toBeGreaterThan(10);
    expect(troubles).toEqual([]);
  });
});
