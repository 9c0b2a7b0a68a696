import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Command, keyMap } from '../../components/deck/commands.ts';
import { hasBrowser, openBrowser } from './browser.ts';

/** What a key changes on the second slide; what it does not name stays as it is. */
const changes: Readonly<Record<Command, object>> = {
  next: { slide: 2 },
  back: { slide: 0 },
  first: { slide: 0 },
  last: { slide: 'last' },
  overview: { view: 'overview' },
  full: { isFull: true },
  speaker: { windows: 2 },
  black: { screen: 'black' },
  white: { screen: 'white' },
  pointer: { hasPointer: true },
  theme: { theme: 'dark' },
  zone: { zone: 'America/Sao_Paulo' },
  help: { hasHelp: true },
};

/** A key as the help prints it, and as a browser names it. */
const names: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '↑': 'ArrowUp',
  Esc: 'Escape',
  'Shift + Space': 'Shift+Space',
  'Shift + F5': 'Shift+F5',
};
const nameOf = (label: string) => names[label] ?? (label.length === 1 ? label.toLowerCase() : label);

describe.skipIf(!hasBrowser)('the keys of a deck', () => {
  const deck = `${inject('belowPath').url}postmortems/2026-03-03-locked-table/slides/`;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const seen = async () => ({ ...(await page.evaluate(seenInPage)), windows: context.pages().length });
  /** Anew, on the second slide: keys are remembered, in part. */
  const open = async () => {
    await context?.close();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'America/Sao_Paulo' });
    page = await context.newPage();
    await page.goto(`${deck}#how-we-talk`);
    await page.waitForSelector('#how-we-talk[data-now]');
  };

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(open);
  afterEach(async () => {
    await context.close();
  });

  test.each(keyMap.map(([command], row) => ({ command, row })))(
    'that the help lists for “$command” do it, and nothing else',
    async ({ command, row }) => {
      const line = page.locator('dialog.help dl > div').nth(row);
      const labels = await line.locator('kbd').allTextContents();
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) {
        await open();
        const before = await seen();
        await press(nameOf(label));
        await expect
          .poll(async () => ({ label, ...(await seen()) }))
          .toEqual({ label, ...before, ...changes[command] });
      }
    },
  );

  test('digits with Enter lead to that slide, Backspace takes one back, and other keys forget them', async () => {
    await press('1', '2', 'Enter');
    expect(await seen()).toMatchObject({ slide: 11 });
    await press('4', '7', 'Backspace', 'Enter');
    expect(await seen()).toMatchObject({ slide: 3 });
    await press('9', '9', '9', 'Enter');
    expect(await seen()).toMatchObject({ slide: 3 });
    await press('7', 'PageUp', 'Enter');
    expect(await seen()).toMatchObject({ slide: 3 });
  });

  test.each(['Enter', 'o', 'Escape'])('%s leaves the overview at the slide that was chosen', async (key) => {
    await press('o', 'ArrowRight', key);
    expect(await seen()).toMatchObject({ view: 'slide', slide: 2 });
  });

  test.each([
    ['b', 'Escape'],
    ['.', 'PageDown'],
    ['w', 'o'],
    ['b', 'b'],
    ['w', '5'],
  ])('after %s, %s only wakes', async (blank, key) => {
    const before = await seen();
    await press(blank, key);
    expect(await seen()).toEqual(before);
    await press('PageDown');
    expect(await seen()).toEqual({ ...before, slide: 2 });
  });

  test('the key after the one that wakes moves on, and one more makes the screen black again, without a frame between', async () => {
    await press('b');
    await page.evaluate(pressAtOnce, ['x', 'PageDown', 'PageDown', 'b']);
    expect(await seen()).toMatchObject({ slide: 3, screen: 'black' });
    await page.evaluate(nextFrame);
    expect(await seen()).toMatchObject({ slide: 3, screen: 'black' });
  });

  test.each(['Escape', '?', 'PageDown', 'b'])('%s closes the help and does nothing else', async (key) => {
    const before = await seen();
    await press('?', key);
    expect(await seen()).toEqual(before);
  });

  test('F5 leaves full screen, and reloads outside of it, to the same slide', async () => {
    await press('f');
    await expect.poll(seen).toMatchObject({ isFull: true });
    await press('F5');
    await expect.poll(seen).toMatchObject({ isFull: false, slide: 1 });
    await press('PageDown');
    expect(await page.evaluate(keepsF5)).toBe(true);
    await page.reload();
    await expect.poll(seen).toMatchObject({ slide: 2 });
  });

  test('a key of a composed character, one in a field, and one with Ctrl, Alt or Meta are not the deck’s', async () => {
    const before = await seen();
    await press('Control+ArrowRight', 'Alt+n', 'Meta+b', 'Control+End');
    await page.evaluate(typeElsewhere);
    expect(await seen()).toEqual(before);
  });

  test('a key that is held down goes on where the browser refuses more addresses', async () => {
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await press('PageDown', 'PageDown');
    expect(await seen()).toMatchObject({ slide: 3 });
    expect(await page.evaluate(() => document.activeElement?.matches('.slide[data-now]'))).toBe(true);
  });

  test('in the speaker view the overview and the pointer stay with the room', async () => {
    await page.goto(`${deck}?speaker=abcdefgh#how-we-talk`);
    await page.waitForSelector(':root[data-view="speaker"]');
    const before = await seen();
    await press('o', 'l', 'Escape');
    expect(await seen()).toEqual(before);
    await press('n');
    expect(await seen()).toEqual({ ...before, slide: 2 });
  });
});

/** Runs in the page: what a presenter sees. */
function seenInPage() {
  const slides = [...document.querySelectorAll('.slide')];
  const at = slides.findIndex((slide) => slide.matches('[data-now]'));
  const { view = 'slide', theme } = document.documentElement.dataset;
  return {
    slide: at === slides.length - 1 ? 'last' : at,
    view,
    isFull: document.fullscreenElement !== null,
    screen: document.querySelector<HTMLElement>('dialog.blank[open]')?.dataset['colour'] ?? '',
    hasPointer: document.querySelector('.pointer:not([hidden])') !== null,
    theme: theme || 'light',
    zone: document.querySelector('.bar [data-zone]')?.textContent ?? '',
    hasHelp: document.querySelector('dialog.help[open]') !== null,
  };
}

/** Runs in the page: keys that come before the browser draws again. */
function pressAtOnce(keys: readonly string[]): void {
  for (const key of keys)
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Runs in the page: whether F5 is left to the browser. */
const keepsF5 = () =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true }));

/** Runs in the page: keys that are meant for something other than the deck. */
function typeElsewhere(): void {
  const field = document.createElement('input');
  document.querySelector('.slide[data-now]')?.append(field);
  const send = (target: Element, init: KeyboardEventInit) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  send(document.body, { key: 'n', isComposing: true });
  for (const key of ['n', 'PageDown', 'b', ' ', 'Enter', '2']) send(field, { key });
  field.remove();
}
