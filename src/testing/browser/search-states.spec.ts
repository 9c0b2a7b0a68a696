import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { answered, barriersOf, resultTitles, searchFor, troublesOf } from './search-page.ts';

/** Columns of an archive with one row, which the index has more of. */
const fewerRows = { rows: 1, days: [20_000], minutes: [null], versions: [], facets: {} };

describe.skipIf(!hasBrowser)('the search page', () => {
  const site = inject('belowPath');
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    troubles = troublesOf(page);
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

  test('the number beside a value is what choosing it gives, and Back takes the choice back', async () => {
    await searchFor(page, site.url, { q: 'timeout' });
    const all = await text('count');
    const expected = await countOf('gate', 'code-review:missed');
    expect(expected).toBeGreaterThan(0);
    await value('gate', 'code-review:missed').check();
    await page.waitForURL(/gate=code-review%3Amissed/);
    await page.waitForFunction((before) => document.querySelector('[data-search-count]')?.textContent !== before, all);
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
    await page.getByRole('button', { name: /Search instead for/ }).click();
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

  describe('on a phone', () => {
    const sheet = () => page.getByRole('dialog', { name: 'Narrow down' });
    const opener = () => page.getByRole('button', { name: /^Narrow down/ });
    const isFocused = () => opener().evaluate((button) => button === document.activeElement);

    async function openSheet(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme });
      await searchFor(page, site.url, { q: 'timeout' });
      await opener().click();
      await sheet().waitFor();
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
      await page.waitForFunction((all) => document.querySelector('[data-search-count]')?.textContent !== all, before);
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
    expect(await page.locator('[data-search-trouble] a').getAttribute('href')).toBe('/archive/postmortems/');
    expect(await text('reason')).not.toBe('');
    expect(troubles.filter((trouble) => !/Failed to load resource/.test(trouble))).toEqual([]);
  });
});
