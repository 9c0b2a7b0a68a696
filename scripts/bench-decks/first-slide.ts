import type { Browser } from 'playwright-core';
import type { CountingServer } from '../lib/counting-server.ts';
import { slowDown } from '../lib/slow-phone.ts';

/** How a deck comes to a phone in a corridor. Times in milliseconds from the click, sizes as they go over the wire. */
export interface FirstSlide {
  /** The first slide is painted. */
  readonly paintedMs: number;
  /** Keys do what they are for. */
  readonly readyMs: number;
  /** Until everything is there, fonts included. */
  readonly requests: number;
  readonly bytes: number;
  /** How far the page jumped, as browsers count it: 0 is not at all. */
  readonly layoutShift: number;
}

/** Opens a deck in a browser that has nothing of it yet. */
export async function measureFirstSlide(browser: Browser, server: CountingServer, path: string): Promise<FirstSlide> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watch);
    server.take();
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    return { ...(await page.evaluate(readWatch)), ...server.take() };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of it. */
function watch(): void {
  const seen = { readyMs: 0, layoutShift: 0 };
  Reflect.set(globalThis, 'deckSeen', seen);
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.slide[data-now]')) return;
    seen.readyMs = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-now'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. */
function readWatch(): Pick<FirstSlide, 'paintedMs' | 'readyMs' | 'layoutShift'> {
  const paintedMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
  return { paintedMs, ...Reflect.get(globalThis, 'deckSeen') };
}
