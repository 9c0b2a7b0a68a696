import { root } from './page.client.ts';
import type { Slides } from './slides.client.ts';

/** All slides at once, as a grid of small ones. What stands on them cannot be pressed there; they can. */
export function openOverview(deck: HTMLElement, slides: Slides) {
  const isOpen = () => root.dataset['view'] === 'overview';
  const columns = () => getComputedStyle(deck).gridTemplateColumns.split(' ').length;

  function toggle(open = !isOpen()): void {
    if (open) root.dataset['view'] = 'overview';
    else delete root.dataset['view'];
    for (const element of deck.querySelectorAll<HTMLElement>('.sheet :is(a, pre)')) element.inert = open;
    slides.show(slides.current(), slides.place().step);
  }

  deck.onclick = (event) => {
    const slide = event.target instanceof Element ? event.target.closest<HTMLElement>('.slide') : null;
    if (!slide || !isOpen()) return;
    event.preventDefault();
    slides.show(slide);
    toggle(false);
  };
  return {
    isOpen,
    toggle,
    /** Whether a key means something else here and now: up and down are rows, Enter opens. */
    perform(key: string): boolean {
      const isHere = isOpen() && /ArrowDown|ArrowUp|Enter/.test(key);
      if (isHere && key === 'Enter') toggle();
      else if (isHere) slides.go(slides.at() + (key === 'ArrowUp' ? -columns() : columns()));
      return isHere;
    },
  };
}
