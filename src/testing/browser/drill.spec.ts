import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';

describe.skipIf(!hasBrowser)('going through a drill', () => {
  /** That of 2026-03-03-locked-table. */
  const address = `${inject('belowPath').url}drills/3b53d552/`;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await context?.close();
  });

  const where = (page: Page) => page.getByRole('status').textContent();
  const openPage = async (options: BrowserContextOptions = {}) => {
    context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };

  test('the arrow keys go on and back, focus follows, and the position is said', async () => {
    const page = await openPage();
    expect(await where(page)).toBe('Briefing');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    expect(await where(page)).toBe('Step 2 of 13');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-drill-step]')?.getAttribute('data-drill-step'));
    expect(await focused()).toBe('2');
    await page.keyboard.press('ArrowLeft');
    expect(await where(page)).toBe('Step 1 of 13');
    expect(await focused()).toBe('1');
    // What was shown stays.
    expect(await page.getByText('the engineer on call opens the job dashboard').isVisible()).toBe(true);
  });

  test('a step that was not reached is not found, not linked to, and not printed', async () => {
    const page = await openPage();
    const cause = page.getByText('A migration added one column');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
    await page.goto(`${address}#:~:text=A%20migration%20added`);
    expect(await cause.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await cause.isVisible()).toBe(false);
  });

  test('the button leads to the end, which marks what was chosen; it can start over', async () => {
    const page = await openPage();
    const next = page.getByRole('button', { name: 'Next step' });
    for (let step = 0; step < 5; step += 1) await next.click();
    await page.getByLabel('A slow disk on the primary database').check();
    await next.click();
    await page.getByLabel('Stop the migration').check();
    for (let step = 6; step < 13; step += 1) await next.click();
    expect(await page.getByText('Your choice').count()).toBe(2);
    expect(await page.locator('.hypotheses li', { hasText: 'Your choice' }).textContent()).toContain('slow disk');
    expect(await page.locator('.option', { hasText: 'Your choice' }).textContent()).toContain('Stop the migration');
    expect(await next.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await where(page)).toBe('Briefing');
    expect(await page.getByText('Your choice').count()).toBe(0);
  });

  test('a reload comes back to the same step, another tab begins at the beginning', async () => {
    const page = await openPage();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.reload();
    expect(await where(page)).toBe('Step 3 of 13');
    const other = await context.newPage();
    await other.goto(address);
    expect(await where(other)).toBe('Briefing');
  });

  test('no clock runs until somebody asks for it', async () => {
    const page = await openPage();
    // Time stands still but for what the test lets pass.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.reload();
    const clock = page.getByRole('button', { name: 'Clock' });
    const face = page.locator('[data-drill-time]');
    expect(await face.isVisible()).toBe(false);
    await clock.click();
    expect(await face.textContent()).toBe('0:00');
    await page.clock.runFor(61_000);
    expect(await face.textContent()).toBe('1:01');
    await clock.click();
    expect(await face.isVisible()).toBe(false);
  });

  test('without JavaScript each step opens the next one, and no button stands there in vain', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    const summaries = page.locator('summary:visible');
    for (let step = 1; step <= 13; step += 1) {
      expect(await summaries.count()).toBe(step);
      await summaries.last().click();
    }
    expect(await page.getByText('A migration added one column').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Next step' }).isVisible()).toBe(false);
  });
});
