import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('the form for a first draft', () => {
  const site = inject('belowPath');
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ timezoneId: 'America/Lima' });
    troubles = troublesOf(context);
    page = await context.newPage();
    await page.goto(`${site.url}new/`);
    await formIsThere();
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  /** Its script loads what it says before it shows it. */
  const formIsThere = () => page.locator('[data-draft-form]:not([hidden])').waitFor();
  const file = () => page.locator('[data-text]').textContent();
  const said = (name: string) => page.locator(`#draft-${name}-said`).textContent();

  test('two answers make a file that goes into the archive', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('What happened, in one line').fill('Orders stayed open for an hour');
    await page.getByLabel('Team').selectOption('booking');
    expect(await file()).toContain('title: Orders stayed open for an hour\nteam: booking\nstatus: draft\n');
    await page.getByLabel('First effect').fill('2026-05-20T09:40');
    await page.getByLabel('Timeline').fill('9:42 The alert fires\nthen <timeout>');
    expect(await file()).toContain('at: 2026-05-20 09:42\n    what: The alert fires');
    expect(await file()).toContain('then \\<timeout\\>');
    expect(await page.locator('[data-path]').textContent()).toBe(
      'content/postmortems/2026-05-20-orders-stayed-open-for-an-hour.mdx',
    );
    expect(await page.locator('[data-download]').getAttribute('download')).toBe(
      '2026-05-20-orders-stayed-open-for-an-hour.mdx',
    );
    const open = await page.locator('[data-open]').getAttribute('href');
    expect(open).toContain('2026-05-20-orders-stayed-open-for-an-hour.mdx');
    await page.getByText('This is a draft that the check takes.').waitFor();
    // Browsers ask for the icon of a page in their own time.
    expect(asked.filter((url) => !/^blob:|\/favicon\.\w+$/.test(url))).toEqual([]);
  });

  test('the check speaks at the field that was left, and not before', async () => {
    const title = page.getByLabel('What happened, in one line');
    await title.fill('Short');
    expect(await said('title')).toBe('');
    await title.blur();
    expect(await said('title')).toContain('5 characters');
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    expect(await said('team')).toBe('');
    await title.fill('Long enough to say it');
    expect(await said('title')).toBe('');
    // Not to add a line, as the check says it to someone with the file before them.
    await page.getByLabel('Team').focus();
    await page.getByLabel('Team').blur();
    expect(await said('team')).toBe('Needed for a draft.');
  });

  test('unsaved text survives a reload, and clearing can be taken back', async () => {
    await page.getByLabel('What was reported').fill('Support: "orders stay open"');
    await page.reload();
    await formIsThere();
    expect(await file()).toContain('orders stay open');
    await page.getByRole('button', { name: 'Clear the form' }).click();
    expect(await file()).not.toContain('orders stay open');
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await file()).toContain('orders stay open');
  });

  test('the reader’s own zone is among the choices', async () => {
    expect(await page.getByLabel('Time zone').locator('option').allTextContents()).toContain('America/Lima');
  });

  test('its script is small', () => {
    const html = readFileSync(join(site.folder, 'new/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script type="module" src="[^"]*?(_astro\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(site.folder, path))).length, 0);
    expect(bytes).toBeLessThan(42_000);
  });

  test('without JavaScript there is a file to start from', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.url}new/`);
    expect(await plain.locator('main').textContent()).toContain('status: draft');
    await plain.close();
  });
});
