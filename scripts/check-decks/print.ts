import type { Page } from 'playwright-core';
import { printPage } from '../lib/print-page.ts';
import { error, type Found, warning } from './deck-finding.ts';
import { readPdf } from './read-pdf.ts';

const heavyBytes = 250_000;

/** The deck as a file: one page of 960 × 540 points for each slide, with tags for those who do not see it. */
export async function checkPdf(page: Page, slides: number): Promise<Found[]> {
  const bytes = await printPage(page);
  const { pages, sizes, isTagged } = await readPdf(bytes);
  return [
    ...(pages === slides
      ? []
      : [
          error(
            'pdf',
            `The PDF has ${pages} pages for ${slides} slides. A slide that grows past its page makes two of it.`,
          ),
        ]),
    ...(sizes.join() === '960 × 540'
      ? []
      : [error('pdf', `The pages of the PDF measure ${sizes.join(' and ')} points; they are to measure 960 × 540.`)]),
    ...(isTagged ? [] : [error('pdf', 'The PDF carries no tags, so a screen reader finds no headings in it.')]),
    ...(bytes.length <= heavyBytes
      ? []
      : [
          warning(
            'heavy',
            `The PDF has ${Math.ceil(bytes.length / 1000)} kB; below ${heavyBytes / 1000} kB it travels by mail. Smaller images help.`,
          ),
        ]),
  ];
}

/** The hand-out: A4, a slide and its notes to a page at least, and no note cut off. */
export async function checkHandout(page: Page, url: string, slides: number): Promise<Found[]> {
  await page.goto(`${url}?handout`);
  await page.waitForSelector(':root[data-view="handout"]');
  const { pages, sizes } = await readPdf(await printPage(page));
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(cutNotes);
  await page.emulateMedia({ media: null });
  return [
    ...(pages >= slides
      ? []
      : [error('handout', `The hand-out has ${pages} pages for ${slides} slides; each begins a page of its own.`)]),
    ...(sizes.join() === '595 × 842'
      ? []
      : [error('handout', `The pages of the hand-out measure ${sizes.join(' and ')} points; A4 has 595 × 842.`)]),
    ...cut.map((id) =>
      error('handout', `The notes of \`#${id}\` are not all in the hand-out. Nothing there may have a fixed height.`),
    ),
  ];
}

/** Runs in the page: slides whose notes are folded, hidden or clipped. */
function cutNotes(): string[] {
  const isCut = (notes: HTMLDetailsElement) =>
    !notes.open ||
    !notes.checkVisibility() ||
    [notes, ...notes.querySelectorAll('*')].some((element) => {
      const { overflowY } = getComputedStyle(element);
      return (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 1;
    });
  return [...document.querySelectorAll<HTMLDetailsElement>('.slide > .notes')]
    .filter(isCut)
    .map((notes) => notes.closest('.slide')?.id ?? '');
}
