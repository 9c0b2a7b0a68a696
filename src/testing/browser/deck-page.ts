import type { Page } from 'playwright-core';

/** The slide at which a deck stands. */
export const nowIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-now]')?.id ?? '');

/** Opens the window of the speaker, as a presenter would. */
export async function speakerOf(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector(':root[data-view="speaker"]');
  return speaker;
}
