import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './browser.ts';
import { nowIn, speakerOf } from './deck-page.ts';
import { troublesOf } from './troubles.ts';

describe.skipIf(!hasBrowser)('the windows of a deck', () => {
  const review = `${inject('belowPath').url}postmortems/2026-03-03-locked-table/slides/`;
  let browser: Browser;
  let context: BrowserContext;
  let troubles: readonly string[];

  const open = async (address = review) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const reaches = (page: Page, id: string) => expect.poll(() => nowIn(page)).toBe(id);

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    troubles = troublesOf(context);
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  test('the speaker and the room lead each other, with this slide, the next one and the notes', async () => {
    const room = await open(`${review}#normal-day`);
    const speaker = await speakerOf(room);
    expect(speaker.url()).toMatch(/\?speaker=[a-z0-9]+#normal-day$/);
    expect(await speaker.locator('#normal-day .notes').isVisible()).toBe(true);
    expect(await speaker.locator('[data-now] + .slide .canvas').isVisible()).toBe(true);
    expect(await speaker.locator('[data-now] .slide__title').getAttribute('aria-level')).toBe('1');
    await room.keyboard.press('PageDown');
    await reaches(speaker, await nowIn(room));
    await speaker.keyboard.press('End');
    await reaches(room, 'end');
    expect(await speaker.locator('[data-now] + .slide').count()).toBe(0);
  });

  test('a room that moves on while the window of the speaker is opening is not led back', async () => {
    const room = await open(`${review}#normal-day`);
    const moves = async () => {
      await room.keyboard.press('s');
      await room.keyboard.press('End');
    };
    const [speaker] = await Promise.all([context.waitForEvent('page'), moves()]);
    await reaches(speaker, 'end');
    expect(await nowIn(room)).toBe('end');
  });

  test('a room that comes back stands where the speaker is by then', async () => {
    const room = await open(`${review}#normal-day`);
    const speaker = await speakerOf(room);
    const address = room.url();
    await room.goto('about:blank');
    await speaker.keyboard.press('End');
    await room.goto(address);
    await reaches(room, 'end');
    expect(await nowIn(speaker)).toBe('end');
  });

  test('the speaker blanks the room and goes on seeing the slide; the next key wakes', async () => {
    const room = await open();
    const speaker = await speakerOf(room);
    await speaker.keyboard.press('b');
    await room.locator('dialog.blank').waitFor({ state: 'visible' });
    expect(await speaker.locator('dialog.blank').isVisible()).toBe(false);
    await speaker.keyboard.press('PageDown');
    await room.locator('dialog.blank').waitFor({ state: 'hidden' });
    expect(await nowIn(room)).toBe('welcome');
  });

  test('the clock starts by hand, pauses, and tells the pace', async () => {
    const room = await open();
    const speaker = await speakerOf(room);
    const clock = speaker.locator('[data-part="clock"]');
    expect(await clock.textContent()).toBe('0:00');
    await speaker.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => clock.textContent()).not.toBe('0:00');
    expect(await speaker.locator('[data-part="pace"]').textContent()).toBe('On time');
    await speaker.getByRole('button', { name: 'Pause' }).click();
    await speaker.keyboard.press('End');
    expect(await speaker.locator('[data-part="pace"]').textContent()).toMatch(/^\d+:\d\d ahead$/);
    const paused = await clock.textContent();
    await speaker.reload();
    expect(await clock.textContent()).toBe(paused);
    await speaker.getByRole('button', { name: 'Reset' }).click();
    expect(await clock.textContent()).toBe('0:00');
  });

  test('another presentation of the same deck stays where it is', async () => {
    const room = await open();
    const other = await open();
    const speaker = await speakerOf(room);
    await speaker.keyboard.press('End');
    await reaches(room, 'end');
    expect(await nowIn(other)).toBe('welcome');
  });

  test('a window that is gone is said, and can be opened again', async () => {
    const room = await open();
    const speaker = await speakerOf(room);
    await room.close();
    const lost = speaker.locator('[data-part="lost"]');
    await lost.waitFor({ state: 'visible' });
    const [again] = await Promise.all([context.waitForEvent('page'), lost.getByRole('button').click()]);
    await again.waitForFunction(() => document.querySelector('[data-now]') !== null);
    await lost.waitFor({ state: 'hidden' });
  });

  test('a tab that was duplicated is another presentation; one that is reloaded is the same', async () => {
    const room = await open();
    const speaker = await speakerOf(room);
    const twins = context.waitForEvent('page');
    // Like a duplicated tab, it takes the storage of the tab along.
    await room.evaluate(() => void window.open(location.href));
    const twin = await twins;
    await reaches(twin, 'welcome');
    await room.reload();
    await speaker.keyboard.press('End');
    await reaches(room, 'end');
    expect(await nowIn(twin)).toBe('welcome');
  });

  test('a speaker that stands elsewhere, since both moved at once, comes to where the room is', async () => {
    const room = await open();
    const speaker = await speakerOf(room);
    expect(await speaker.evaluate(moveUnheard)).toBe('end');
    await reaches(speaker, 'welcome');
    expect(await nowIn(room)).toBe('welcome');
  });

  test('an answer that was on its way while the speaker moved does not lead back', async () => {
    const room = await open();
    const speaker = await speakerOf(room);
    await room.close();
    const shown = await speaker.evaluate(answerLate, `tollgate-deck:${new URL(review).pathname}:`);
    expect(shown).toEqual(['end', 'how-we-talk']);
  });
});

/** Runs in the page: presses End, of which no other window is told. Answers where that leads. */
function moveUnheard(): string | undefined {
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = () => {};
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  BroadcastChannel.prototype.postMessage = postMessage;
  return document.querySelector('[data-now]')?.id;
}

/**
 * Runs in the speaker's window: plays a room that answers a question after the speaker has moved to the end, and then
 * leads on. Answers what was shown up to there.
 */
function answerLate(channel: string): Promise<readonly string[]> {
  const run = new URLSearchParams(location.search).get('speaker');
  const room = new BroadcastChannel(channel + run);
  const shown: string[] = [];
  return new Promise((done) => {
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof Element && target.matches('[data-now]')) shown.push(target.id);
      if (shown.at(-1) === 'how-we-talk') done(shown);
    }).observe(document.body, { subtree: true, attributeFilter: ['data-now'] });
    room.onmessage = ({ data }) => {
      if (data.kind !== 'hello') return;
      room.onmessage = null;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
      room.postMessage({ kind: 'here', slide: 'welcome', step: 0 });
      room.postMessage({ kind: 'go', slide: 'how-we-talk', step: 0 });
    };
  });
}
