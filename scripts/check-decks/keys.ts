import type { Page } from 'playwright-core';
import { error, type Found } from './deck-finding.ts';
import type { DeckStructure } from './structure.ts';

/** What the keys of a clicker do: once through the deck and back, a slide by its number, the ends, a black screen. */
export async function checkKeys(page: Page, { slides }: DeckStructure): Promise<Found[]> {
  const presses = slides.length - 1 + slides.reduce((sum, { steps }) => sum + steps, 0);
  const last = slides.at(-1)?.id ?? '';
  const first = slides[0]?.id ?? '';
  const second = slides[Math.min(1, slides.length - 1)]?.id ?? '';
  const found: Found[] = [];
  const expectAt = async (expected: string, after: string) => {
    const at = await page.evaluate(currentSlide);
    if (at !== expected) found.push(error('keys', `${after} leads to \`#${at}\`; it is to be \`#${expected}\`.`));
  };
  await press(page, ['Home']);
  await expectAt(first, 'Home');
  await press(
    page,
    Array.from({ length: presses }, () => 'PageDown'),
  );
  await expectAt(last, `PageDown, pressed ${presses} times (slides and steps),`);
  await press(
    page,
    Array.from({ length: presses }, () => 'PageUp'),
  );
  await expectAt(first, `PageUp, pressed ${presses} times,`);
  await press(page, ['2', 'Enter']);
  await expectAt(second, '2 and Enter');
  await press(page, ['End']);
  await expectAt(last, 'End');
  await press(page, ['b']);
  if (!(await page.evaluate(isBlank))) found.push(error('keys', 'B leaves the screen as it is; it makes it black.'));
  await page.keyboard.press('x');
  if (await page.evaluate(isBlank)) found.push(error('keys', 'A key leaves the screen black; any key wakes it.'));
  await expectAt(last, 'Waking from black');
  return found;
}

/** Keys in the page itself: hundreds of them cost nothing there. */
const press = (page: Page, keys: readonly string[]) =>
  page.evaluate((pressed) => {
    for (const key of pressed)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, keys);

/** Runs in the page. */
export const currentSlide = () => document.querySelector('.slide[data-now]')?.id ?? '';
const isBlank = () => document.querySelector('dialog.blank[open]') !== null;
