import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';

/** One of each type, the richest there is; the French home, a translated write-up and an untranslated one besides. */
const paths = [
  '',
  'postmortems/',
  'postmortems/2026-03-03-locked-table/',
  'postmortems/2026-11-19-yesterdays-slots/',
  'postmortems/2019-08-02-harbour-line-down/',
  'tollgates/',
  'tollgates/alerting/',
  'learn/',
  'learn/durations/',
  'learn/known-gaps/',
  'learn/guards/',
  'learn/not-counted/',
  'festival/',
  'festival/week-two-slow-migration/',
  'services/',
  'services/bookings-db/',
  'teams/',
  'teams/port-systems/',
  'tags/',
  'tags/migration/',
  'follow-ups/',
  'follow-ups/overdue/',
  'follow-ups/team/data-platform/',
  'guides/',
  'guides/words-that-help/',
  'guides/fields/',
  'guides/rules/',
  'guides/rules/t/',
  'drills/',
  'drills/3b53d552/',
  'drills/3b53d552/print/',
  'search/',
  'just-broke-production/',
  'start-here/',
  'postmortems/2026-03-03-locked-table/email/',
  'postmortems/2026-03-03-locked-table/plan/',
  'new/',
  '404.html',
  'fr/',
  'fr/tollgates/',
  'fr/learn/',
  'fr/postmortems/2026-03-03-locked-table/',
  'fr/postmortems/2026-04-21-flushed-sessions/',
];

describe.skipIf(!hasBrowser)('every type of page', () => {
  const site = inject('belowPath');
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [390, 1440].map((width) => ({ colorScheme, width })),
  );

  test.each(looks)(
    'has no barrier in $colorScheme at $width px, and keeps to its policy',
    async ({ colorScheme, width }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: false });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
          troubles.push(`asks ${request.url()}`);
      });
      page.on('pageerror', (error) => troubles.push(error.message));
      for (const path of paths) {
        await page.goto(site.url + path);
        // Run by the debugging protocol, which the page's policy does not concern.
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { axe: runner } = globalThis as unknown as {
            axe: {
              run: (
                options: object,
              ) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>;
            };
          };
          const { violations: found } = await runner.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return found.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          );
        });
        troubles.push(...violations.map((violation) => `${path} ${violation}`));
        const isSideways = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        if (isSideways) troubles.push(`${path} scrolls sideways`);
      }
      await context.close();
      expect(troubles).toEqual([]);
    },
  );

  test('reads the same without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}postmortems/2026-03-03-locked-table/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('bookings table');
    expect(await page.getByRole('heading', { name: 'Timeline', exact: true }).isVisible()).toBe(true);
    await page.goto(`${site.url}search/`);
    expect(await page.locator('noscript a').first().isVisible()).toBe(true);
    await context.close();
  });
});
