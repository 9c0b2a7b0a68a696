import { type Slides, stepsOf } from './slides.client.ts';

const put = (pattern: string | undefined, values: Readonly<Record<string, number>>) =>
  (pattern ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const show = (selector: string, text: string) => {
  (document.querySelector(selector) as HTMLElement).textContent = text;
};

/** Says where the deck stands: in the bar, in the address, as progress, and to screen readers. */
export function showPosition(slides: Slides): void {
  const known = slides.known();
  const slide = slides.current();
  const at = known.indexOf(slide);
  const left = stepsOf(slide) - slides.place().step;
  const { position, left: more } = (document.querySelector('.bar') as HTMLElement).dataset;
  const said = put(position, { n: at + 1, all: known.length });
  document.documentElement.style.setProperty('--progress', String(at / Math.max(1, known.length - 1)));
  show('.bar__count', `${at + 1} / ${known.length}`);
  show('#deck-status', left > 0 ? `${said}. ${put(more, { n: left })}` : said);
  history.replaceState(null, '', `#${slide.id}`);
}

/** Digits that wait for Enter; without any, the position again. */
export const showTyped = (slides: Slides, number: string): void =>
  number ? show('.bar__count', `${number} ↵`) : showPosition(slides);

/** The slide that the address names. */
export function addressed(slides: Slides): HTMLElement | undefined {
  try {
    return slides.find(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return undefined;
  }
}
