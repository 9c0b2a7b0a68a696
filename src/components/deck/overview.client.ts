import type { Slides } from './slides.client.ts';

/** All slides at once, as a grid of small ones. What stands on them cannot be pressed there; their numbers can. */
export function openOverview(deck: HTMLElement, slides: Slides) {
  const root = document.documentElement;
  const isOpen = () => root.dataset['view'] === 'overview';
  const columns = () => getComputedStyle(deck).gridTemplateColumns.split(' ').length;

  function toggle(open = !isOpen()): void {
    if (open) root.dataset['view'] = 'overview';
    else delete root.dataset['view'];
    for (const element of deck.querySelectorAll<HTMLElement>('.sheet :is(a, pre)')) element.inert = open;
    slides.show(slides.current(), slides.place().step);
  }

  deck.addEventListener('click', (event) => {
    const slide = event.target instanceof Element ? event.target.closest<HTMLElement>('.slide') : null;
    if (!slide || !isOpen()) return;
    event.preventDefault();
    slides.show(slide, 0);
    toggle(false);
  });
  return {
    isOpen,
    toggle,
    focus: () => slides.current().querySelector<HTMLElement>('.slide__number')?.focus({ preventScroll: true }),
    /** Whether a key means something else here: up and down are rows, Enter opens. */
    perform(key: string): boolean {
      if (key === 'ArrowDown') slides.show(slides.all[slides.at() + columns()], 0);
      else if (key === 'ArrowUp') slides.show(slides.all[slides.at() - columns()], 0);
      else if (key === 'Enter') toggle(false);
      else return false;
      return true;
    },
  };
}
