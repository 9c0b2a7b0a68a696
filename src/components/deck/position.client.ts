import { one, root, say } from './page.client.ts';
import type { Slides } from './slides.client.ts';

const put = (pattern = '', ...values: number[]) => pattern.replace(/#/g, () => `${values.shift()}`);

/** Says where the deck stands: in the bar, in the address, as progress, and to screen readers. */
export function showPosition(slides: Slides): void {
  const number = slides.at() + 1;
  const all = slides.all.length;
  const left = slides.stepsLeft();
  const { position, left: more } = one('.bar').dataset;
  root.style.setProperty('--progress', `${number / all}`);
  say('.bar__count', `${number} / ${all}`);
  say('#deck-status', put(position, number, all) + (left > 0 ? `. ${put(more, left)}` : ''));
  try {
    history.replaceState(null, '', `#${slides.current().id}`);
  } catch {
    // Firefox and Safari refuse more than a hundred or two in ten seconds: a key that is held down.
  }
}

/** Digits that wait for Enter; without any, the position again. */
export const showTyped = (slides: Slides, number: string): void =>
  number ? say('.bar__count', `${number} ↵`) : showPosition(slides);
