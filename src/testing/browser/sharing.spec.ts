import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('what leaves the site', () => {
  const site = inject('belowPath');
  let browser: Browser;
  let context: BrowserContext | undefined;
  let troubles: readonly string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await context?.close();
    expect(troubles).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    context = await browser.newContext(options);
    troubles = troublesOf(context);
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }
  const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const email = 'postmortems/2026-03-03-locked-table/email/';

  test('the first message is on the clipboard with one press', async () => {
    const page = await open('just-broke-production/', clipboard);
    const button = page.locator('[data-copy="first-message"]');
    // It says so for a moment only.
    await Promise.all([button.filter({ hasText: 'Copied' }).waitFor(), button.click()]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '[Checkout] shows errors since about [14:05]. I am looking. I could use a second pair of eyes.',
    );
  });

  test.each(['', 'fr/'])('the calm page opens without a network once it was visited (%s)', async (language) => {
    const page = await open(`${language}just-broke-production/`);
    await page.locator('[data-kept-offline]').waitFor({ state: 'visible' });
    const looks = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('h1') ?? document.body);
        return [style.fontSize, style.fontFamily, document.title, document.querySelectorAll('.calm-steps li').length];
      });
    const before = await looks();
    await page.context().setOffline(true);
    await page.reload();
    expect(await looks()).toEqual(before);
    const icon = () =>
      fetch(document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href ?? '').then(({ ok }) => ok);
    expect(await page.evaluate(icon)).toBe(true);
  });

  test('no other page is ever answered from a store', async () => {
    const page = await open('just-broke-production/');
    await page.locator('[data-kept-offline]').waitFor({ state: 'visible' });
    await page.goto(`${site.url}festival/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });

  test.each(['', 'fr/'])('the calm page prints on one sheet (%s)', async (language) => {
    const page = await open(`${language}just-broke-production/`);
    const sheets = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.getPageCount()).toBe(1);
  });

  test('without JavaScript the messages are there to read, and no button that does nothing', async () => {
    const page = await open('just-broke-production/', { javaScriptEnabled: false });
    expect(await page.locator('#customer-update').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    expect(await page.locator('.calm-stories h3').count()).toBe(3);
  });

  test('the e-mail is copied as it looks, and as plain text', async () => {
    const page = await open(email, clipboard);
    await page.evaluate(() => {
      addEventListener('copy', ({ clipboardData }) => {
        const texts = ['text/html', 'text/plain'].map((type) => clipboardData?.getData(type) ?? '');
        document.body.dataset['seen'] = texts.join('\n======\n');
      });
    });
    const button = page.getByRole('button', { name: 'Copy the message' }).last();
    await Promise.all([page.locator('[data-state="copied"]').waitFor(), button.click()]);
    const [html = '', text = ''] = await page.evaluate(() => (document.body.dataset['seen'] ?? '').split('\n======\n'));
    const copied = { html, text };
    expect(copied.html).toContain('<h2');
    expect(copied.text).toContain('4. What will be done to prevent it');
    expect(copied.html + copied.text).not.toContain('FW-412');
  });

  test('the files of the e-mail say what the page says, for each edition', async () => {
    const file = (name: string) => readFileSync(join(site.folder, email, name), 'utf8');
    const draft = await PostalMime.parse(file('email.eml'));
    expect(draft.subject).toBe(
      '[Ferrywell: what broke] Adding a column locked the bookings table for three hours — resolved 3 March 2026',
    );
    expect(draft.text?.replaceAll('\r\n', '\n').trim()).toBe(file('email.txt').trim());
    expect(draft.html).toContain('/archive/postmortems/2026-03-03-locked-table/');
    expect(file('email-customers.txt')).not.toMatch(/FW-\d|https:|mara/);
  });

  test('a timeline shows the reader’s own clock on wish, with a script of at most 1 kB', async () => {
    const page = await open('postmortems/2025-02-10-retry-storm/', { timezoneId: 'Asia/Tokyo' });
    const first = page.locator('.event').first();
    expect(await first.locator('.own').count()).toBe(0);
    const button = page.getByRole('button', { name: 'Show the times on my clock' });
    await button.click();
    expect(await first.locator('time').textContent()).toBe('07:50');
    expect(await first.locator('.local').textContent()).toContain('08:50');
    expect(await first.locator('.own').last().textContent()).toBe('You 16:50');
    expect(await page.locator('.event .own', { hasText: 'Tue 00:45' }).count()).toBe(1);
    await button.click();
    expect(await page.locator('.own').count()).toBe(0);
    const [script] = globSync('_astro/TimelineTable*.js', { cwd: site.folder });
    expect(statSync(join(site.folder, script ?? '')).size).toBeLessThanOrEqual(1000);
  });

  test('home remembers on the reader’s own day, whenever the site was built', async () => {
    const page = await open('', { timezoneId: 'UTC' });
    await page.clock.setFixedTime(new Date('2027-03-03T12:00:00Z'));
    await page.reload();
    await page.getByRole('heading', { name: 'On this day in 2026' }).waitFor();
    const link = page.locator('.on-this-day a').first();
    expect(await link.textContent()).toContain('Adding a column locked the bookings table');
    expect(await link.getAttribute('href')).toBe('/archive/postmortems/2026-03-03-locked-table/');
    await page.clock.setFixedTime(new Date('2027-03-02T12:00:00Z'));
    await page.reload();
    await page.locator('.on-this-day').waitFor({ state: 'hidden' });
  });
});
