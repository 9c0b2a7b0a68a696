import type { Browser } from 'playwright-core';
import type { CountingServer, Traffic } from '../lib/counting-server.ts';
import { slowDown } from '../lib/slow-phone.ts';

/** What someone waits and loads for the first answer of a visit, on a phone on a bad line. */
export interface FirstResults extends Traffic {
  /** From the focus in the box, with the words in it at once, to the first results on the screen. */
  readonly ms: number;
}

/** A page with the box, and what a result is there. */
export interface SearchedPage {
  readonly name: string;
  /** Below the site's base. */
  readonly path: string;
  readonly result: string;
  /** What the browser says that its reader wants. */
  readonly isSavingData?: boolean;
}

/** Until a page that was opened has nothing more to do, and until a first answer is whole; in milliseconds. */
const quietMs = 3000;

/** Opens a page in a browser that has nothing of it yet, and searches once it is quiet. */
export async function measureFirstResults(
  browser: Browser,
  server: CountingServer,
  base: string,
  { path, result, isSavingData = false }: SearchedPage,
  words: string,
): Promise<FirstResults> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    if (isSavingData)
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(server.origin + base + path, { waitUntil: 'load' });
    await page.waitForTimeout(quietMs);
    server.take();
    const ms = await page.evaluate(searchIn, { words, result });
    await page.waitForTimeout(quietMs);
    return { ms, ...server.take() };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function searchIn({ words, result }: { readonly words: string; readonly result: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const box = document.querySelector<HTMLInputElement>('#q');
    if (!box) {
      reject(new Error('The page has no search box.'));
      return;
    }
    const startMs = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector(result)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - startMs));
    }).observe(document, { subtree: true, childList: true, attributes: true });
    box.focus();
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
