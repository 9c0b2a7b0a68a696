import { root } from './page.client.ts';
import { lastStep, type Slides } from './slides.client.ts';

/** Wheel, touch, find-in-page and Tab into another slide make that slide the current one. */
export function followScrolling(slides: Slides): void {
  const quietMs = 120;
  let wait: ReturnType<typeof setTimeout> | undefined;
  const follow = (place: EventTarget | null) => {
    const slide = place instanceof Element ? place.closest<HTMLElement>('.slide') : null;
    if (!slide || slide === slides.current()) return;
    slides.show(slide, slides.all.indexOf(slide) < slides.at() ? lastStep : 0, 'scrolled');
  };

  const listen = () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      if (!root.dataset['view']) follow(document.elementFromPoint(innerWidth / 2, innerHeight / 2));
    }, quietMs);
  };
  // Scrolling does not bubble: on the way down, one listener hears the deck and the page.
  addEventListener('scroll', listen, { capture: true, passive: true });
  addEventListener('focusin', ({ target }) => follow(target));
}
