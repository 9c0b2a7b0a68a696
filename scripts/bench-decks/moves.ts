import type { Browser } from 'playwright-core';

/** Milliseconds of each move through a deck. */
export interface Moves {
  /** From the key to the painted slide. */
  readonly nextMs: readonly number[];
  /** From the key in the room to the slide in the speaker's window. */
  readonly speakerMs: readonly number[];
}

const moves = 12;

/** Goes through the first slides of a deck, alone and with the speaker's window open. */
export async function measureMoves(browser: Browser, url: string): Promise<Moves> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const nextMs = await page.evaluate(nextSlides, moves);
    await page.keyboard.press('Home');
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.waitForSelector(':root[data-view="speaker"]');
    await page.bringToFront();
    const speakerMs: number[] = [];
    for (let move = 0; move < moves; move += 1) {
      const arrival = speaker.evaluate(nextArrival);
      await speaker.evaluate(() => 0);
      const left = await page.evaluate(pressNext);
      speakerMs.push((await arrival) - left);
    }
    return { nextMs, speakerMs };
  } finally {
    await context.close();
  }
}

/** Runs in the page: a frame after the key, and what comes after that frame. */
async function nextSlides(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let move = 0; move < count; move += 1) {
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the room's page: presses the key of a clicker, and says when. */
function pressNext(): number {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
  return Date.now();
}

/** Runs in the speaker's page: when the next slide or step is there. */
function nextArrival(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-now', 'data-waits'] });
  });
}
