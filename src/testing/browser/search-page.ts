import type { Page } from 'playwright-core';

/** What a page reports as an error while it is used. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

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
    return `${count?.textContent}${notices?.textContent}` !== '';
  });
}
