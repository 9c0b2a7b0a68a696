import type { BrowserContext, Page } from 'playwright-core';
import { checkBarriers } from './barriers.ts';
import { error, type Found } from './deck-finding.ts';
import { currentSlide } from './keys.ts';

const limitMs = 300;

/** Opens the speaker view as a presenter would: it follows in time, and another run of the same deck stays where it is. */
export async function checkSpeaker(page: Page, context: BrowserContext, watch: (page: Page) => void): Promise<Found[]> {
  await page.keyboard.press('Home');
  const opening = context.waitForEvent('page', { timeout: 5000 }).catch(() => undefined);
  await page.keyboard.press('s');
  const speaker = await opening;
  if (!speaker) return [error('speaker', 'S opens no window; the speaker view stays away.')];
  watch(speaker);
  const other = await context.newPage();
  try {
    await speaker.waitForSelector(':root[data-view="speaker"]', { timeout: 5000 });
    await other.goto(page.url().replace(/#.*/, ''));
    const before = await other.evaluate(currentSlide);
    await page.bringToFront();
    const waitedMs = await stepTogether(page, speaker);
    const found = await checkBarriers(speaker, 'In the speaker view');
    if (waitedMs > limitMs)
      found.push(
        error(
          'speaker',
          `The speaker view ${waitedMs === Number.POSITIVE_INFINITY ? 'does not follow' : `follows after ${waitedMs} ms`}; ${limitMs} ms are the limit.`,
        ),
      );
    if ((await other.evaluate(currentSlide)) !== before)
      found.push(
        error('speaker', 'Another window with the same deck moves along. The channel carries the run in its name.'),
      );
    return found;
  } finally {
    await speaker.close();
    await other.close();
  }
}

/** Three moves, the quickest of which counts: a busy machine makes one of them late. */
async function stepTogether(page: Page, speaker: Page): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let move = 0; move < 3; move += 1) {
    const arrival = speaker.evaluate(nextMove);
    await speaker.evaluate(() => 0);
    const left = await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
      return Date.now();
    });
    const { at, place } = await arrival;
    if (place === (await page.evaluate(currentSlide))) best = Math.min(best, Math.max(0, at - left));
    if (best <= limitMs) break;
  }
  return best;
}

/** Runs in the speaker's page: when the next move arrives, and where it leads. A step inside a slide counts as a move. */
function nextMove(): Promise<{ readonly at: number; readonly place: string }> {
  return new Promise((resolve) => {
    const tell = () => {
      observer.disconnect();
      clearTimeout(wait);
      resolve({ at: Date.now(), place: document.querySelector('.slide[data-now]')?.id ?? '' });
    };
    const observer = new MutationObserver(tell);
    observer.observe(document.querySelector('.deck') ?? document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-now', 'data-waits'],
    });
    const wait = setTimeout(() => resolve({ at: Number.POSITIVE_INFINITY, place: '' }), 3000);
  });
}
