import type { Page } from 'playwright-core';
import { error, type Found, warning } from './deck-finding.ts';
import { measureSlides, type SlideMeasure } from './measure-slides.ts';

/** Where decks are shown. All are equal by construction; the check proves it. */
const walls = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const;

const sides = ['bottom', 'right', 'top', 'left'] as const;
const smallestPx = 22;
/** What these hold is as long as the write-up made it; the others are meant to be one thing on a wide slide. */
const grows: readonly string[] = ['body', 'events'];

/** Text and media past the canvas at each size of a wall, text too small to read from the back, slides nearly empty. */
export async function checkLayout(page: Page): Promise<Found[]> {
  const found: Found[] = [];
  for (const size of walls) {
    await page.setViewportSize(size);
    const at = size.width === 1280 ? '' : ` in a window of ${size.width} × ${size.height}`;
    found.push(...overflowOf(await page.evaluate(measureSlides), at));
  }
  await page.setViewportSize(walls[0]);
  const slides = await page.evaluate(measureSlides);
  return [...found, ...slides.flatMap(textSize), ...slides.flatMap(sparse), ...lengthOf(slides), ...emptyOf(slides)];
}

/** The same with the fonts of the system: a wall may be without ours for the first seconds, or for good. */
export const checkOtherFonts = async (page: Page): Promise<Found[]> =>
  overflowOf(await page.evaluate(measureSlides), ' while the fonts are not there');

/** `when` follows the amount: in which window, or without what. */
function overflowOf(slides: readonly SlideMeasure[], when: string): Found[] {
  return slides.flatMap(({ id, past }) =>
    sides
      .filter((side) => past[side] > 1)
      .map((side) =>
        error(
          'overflow',
          `\`#${id}\` runs ${Math.ceil(past[side])} px past the ${side}${when}. ${nextStep[side]}`,
          `#${id} ${side}`,
        ),
      ),
  );
}

const split = 'A `---` splits it; a shorter excerpt also helps.';
const narrower = 'A narrower figure, or a shorter word or line of code, fits.';
const nextStep = { top: split, bottom: split, left: narrower, right: narrower } as const;

function textSize({ id, smallest }: SlideMeasure): Found[] {
  if (smallest.px >= smallestPx - 0.05) return [];
  return [
    error(
      'small-text',
      `\`#${id}\` has text of ${smallest.px.toFixed(1)} px on 1280 ("${smallest.text}"); it is read from the back at ${smallestPx} px.`,
    ),
  ];
}

function sparse({ id, kind, fill }: SlideMeasure): Found[] {
  if (!grows.includes(kind) || fill >= 0.25) return [];
  return [
    warning(
      'sparse',
      `\`#${id}\` is ${Math.round(fill * 100)} % full. It may stand together with the slide beside it.`,
    ),
  ];
}

const medianFill = 0.55;

/** A single slide may hold one word; a whole deck of them looks unfinished. */
function emptyOf(slides: readonly SlideMeasure[]): Found[] {
  const fills = slides.map(({ fill }) => fill).sort((a, b) => a - b);
  const median = fills[Math.floor(fills.length / 2)] ?? 1;
  if (median >= medianFill) return [];
  return [
    error(
      'sparse',
      `Half of the slides are less than ${Math.round(median * 100)} % full; ${Math.round(medianFill * 100)} % are the least. Larger type for sparse slides, or fewer of them, fills the wall.`,
    ),
  ];
}

function lengthOf(slides: readonly SlideMeasure[]): Found[] {
  if (slides.length <= 40) return [];
  return [
    warning(
      'long',
      `The deck has ${slides.length} slides; a meeting gets through about 40. \`deck: { hide: [body] }\` leaves a section out, \`key: true\` picks events.`,
    ),
  ];
}

/** On a phone, and at 200 % on a laptop, a deck is a page that is read. */
export async function checkReading(page: Page): Promise<Found[]> {
  const found: Found[] = [];
  for (const { width, height, name } of [
    { width: 390, height: 844, name: 'At 390 px' },
    { width: 640, height: 360, name: 'At 200 %' },
  ]) {
    await page.setViewportSize({ width, height });
    const { wide, narrow, cut } = await page.evaluate(measureReading);
    if (wide > 1)
      found.push(
        error(
          'phone',
          `${name} the page scrolls ${Math.ceil(wide)} px sideways. The widest part needs \`overflow-x: auto\` or a break.`,
        ),
      );
    for (const slide of narrow)
      found.push(
        error('phone', `${name} \`#${slide.id}\` is ${Math.round(slide.width)} px wide; 300 px are needed to read it.`),
      );
    for (const slide of cut)
      found.push(error('phone', `${name} text of \`#${slide}\` is cut off. Nothing there may have a fixed height.`));
  }
  return found;
}

/** Runs in the page. */
function measureReading() {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll<HTMLElement>('.slide:not([hidden])')];
  const clips = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isClipped = (way: string, inner: number, outer: number) =>
      (way === 'hidden' || way === 'clip') && inner > outer + 1;
    return (
      isClipped(overflowX, element.scrollWidth, element.clientWidth) ||
      isClipped(overflowY, element.scrollHeight, element.clientHeight)
    );
  };
  return {
    wide: root.scrollWidth - root.clientWidth,
    narrow: slides
      .map((slide) => ({ id: slide.id, width: slide.getBoundingClientRect().width }))
      .filter(({ width }) => width < 300),
    cut: slides
      .filter((slide) =>
        [slide, ...slide.querySelectorAll('.canvas, .sheet, .sheet *:not(.visually-hidden)')].some(clips),
      )
      .map(({ id }) => id),
  };
}
