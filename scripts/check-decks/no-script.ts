import type { Page } from 'playwright-core';
import { error, type Found } from './deck-finding.ts';

/** A deck without its script: every slide and step is readable, and a link to a slide leads to it. */
export async function checkWithoutScript(page: Page, url: string, lastId: string): Promise<Found[]> {
  await page.goto(url);
  const hidden = await page.evaluate(unreadable);
  await page.goto(`${url}#${encodeURIComponent(lastId)}`);
  const isThere = await page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  }, lastId);
  return [
    ...hidden.map((id) =>
      error('no-script', `Without JavaScript something of \`#${id}\` is not readable. Only the script may hide it.`),
    ),
    ...(isThere
      ? []
      : [error('no-script', `Without JavaScript the address \`#${lastId}\` does not lead to its slide.`)]),
  ];
}

/** Runs in the page: slides that show no text, or of which a step stays hidden. */
function unreadable(): string[] {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return [...document.querySelectorAll<HTMLElement>('.slide')]
    .filter((slide) => {
      const sheet = slide.querySelector<HTMLElement>('.sheet');
      const box = sheet?.getBoundingClientRect();
      const isThere =
        sheet && isShown(sheet) && box && box.width > 100 && box.height > 50 && sheet.textContent.trim() !== '';
      return !isThere || [...slide.querySelectorAll('[data-step]')].some((step) => !isShown(step));
    })
    .map(({ id }) => id);
}
