import type { BrowserContext, Page } from 'playwright-core';
import { checkBarriers } from './barriers.ts';
import { error, type Found, warning } from './deck-finding.ts';
import { currentSlide } from './keys.ts';

const limitMs = 300;
/** A machine that is busy elsewhere is no fault of a deck: neither a window that opens slowly nor a late step. */
const openingMs = 30_000;
const patienceMs = 5000;

/** Opens the speaker view as a presenter would: it follows in time, and another run of the same deck stays where it is. */
export async function checkSpeaker(page: Page, context: BrowserContext, watch: (page: Page) => void): Promise<Found[]> {
  await page.keyboard.press('Home');
  if (!(await page.evaluate(isAtFirst)))
    return [error('speaker', 'Home leaves the first slide unseen, so there is no step to follow.')];
  const opening = context.waitForEvent('page', { timeout: openingMs }).catch(() => undefined);
  await page.keyboard.press('s');
  const speaker = await opening;
  if (!speaker) return [error('speaker', 'S opens no window; the speaker view stays away.')];
  watch(speaker);
  const other = await context.newPage();
  try {
    await speaker.waitForSelector(':root[data-view="speaker"]', { timeout: openingMs });
    await other.goto(page.url().replace(/#.*/, ''));
    const before = await other.evaluate(currentSlide);
    await page.bringToFront();
    const waitedMs = await stepTogether(page, speaker);
    const found = await checkBarriers(speaker, 'In the speaker view');
    if (waitedMs === Number.POSITIVE_INFINITY)
      found.push(error('speaker', 'The speaker view does not follow; the next slide is to show there as well.'));
    else if (waitedMs > limitMs)
      found.push(warning('speaker', `The speaker view follows after ${waitedMs} ms; ${limitMs} ms are the limit.`));
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

/**
 * How long the speaker view takes to follow, in milliseconds; endless where it stays behind. Three moves, the quickest
 * of which counts: a busy machine makes one of them late.
 */
async function stepTogether(page: Page, speaker: Page): Promise<number> {
  for (const each of [page, speaker]) await each.evaluate(notePlaces);
  let best = Number.POSITIVE_INFINITY;
  for (let move = 0; move < 3 && best > limitMs; move += 1) {
    const left = await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
      return Date.now();
    });
    const place = await page.evaluate(() => document.body.dataset['place'] ?? '');
    const arrived = speaker.waitForFunction(arrivalAt, place, { polling: 50, timeout: patienceMs });
    const at = await arrived.then((handle) => handle.jsonValue()).catch(() => Number.POSITIVE_INFINITY);
    best = Math.min(best, Math.max(0, (at ?? Number.POSITIVE_INFINITY) - left));
  }
  return best;
}

/** Runs in the page. */
const isAtFirst = () => document.querySelector('.slide')?.matches('[data-now]') ?? false;

/** Runs in a page: from now on the body says where the deck stands, and since when. A step inside a slide is a place. */
function notePlaces(): void {
  const note = () => {
    const slide = document.querySelector('.slide[data-now]');
    document.body.dataset['place'] = `${slide?.id} ${slide?.querySelectorAll('[data-waits]').length}`;
    document.body.dataset['since'] = String(Date.now());
  };
  new MutationObserver(note).observe(document.querySelector('.deck') ?? document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-now', 'data-waits'],
  });
}

/** Runs in the speaker's page: since when it stands at this place; nothing while it stands elsewhere. */
function arrivalAt(place: string): number | undefined {
  const { place: own, since } = document.body.dataset;
  return own === place ? Number(since) : undefined;
}
