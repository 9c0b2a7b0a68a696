import axe from 'axe-core';
import type { Page } from 'playwright-core';

export const resultTitles = (page: Page): Promise<string[]> =>
  page.locator('[data-search-results] h3').allTextContents();

/** Opens the search page with an address, and waits for its whole answer. */
export async function searchFor(
  page: Page,
  url: string,
  address: ConstructorParameters<typeof URLSearchParams>[0],
): Promise<string[]> {
  await page.goto(`${url}search/?${new URLSearchParams(address)}`);
  await answered(page);
  return await resultTitles(page);
}

/** Until the answer to the newest question is drawn; the facets come with it. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const [count, notices] = ['count', 'notices'].map((name) => document.querySelector(`[data-search-${name}]`));
    const isCounted = document.querySelector('[data-search-facet-groups]')?.ariaBusy === 'false';
    return isCounted && `${count?.textContent}${notices?.textContent}` !== '';
  });
}

/** What axe reports of a page as it is now. */
export async function barriersOf(page: Page): Promise<string[]> {
  // Run by the debugging protocol, which the page's policy does not concern.
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await runner.run({ runOnly });
    const isSideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ...(isSideways ? ['scrolls sideways'] : []),
    ];
  });
}
