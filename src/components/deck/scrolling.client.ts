import type { Slides } from './slides.client.ts';

const quietMs = 120;

/** Wheel, touch, find-in-page and Tab into another slide make that slide the current one. */
export function followScrolling(slides: Slides, isScrolled: () => boolean): void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const distance = (slide: HTMLElement) => Math.abs(slide.getBoundingClientRect().top);
  const follow = (slide: HTMLElement) => {
    if (slide === slides.current()) return;
    slides.show(slide, slides.all.indexOf(slide) < slides.at() ? undefined : 0, { isScroll: true });
  };

  const listen = () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      if (isScrolled()) follow(slides.all.reduce((best, slide) => (distance(slide) < distance(best) ? slide : best)));
    }, quietMs);
  };
  // Scrolling does not bubble: on the way down, one listener hears the deck and the page.
  document.addEventListener('scroll', listen, { capture: true, passive: true });
  document.addEventListener('focusin', ({ target }) => {
    const slide = target instanceof Element ? target.closest<HTMLElement>('.slide') : null;
    if (slide) follow(slide);
  });
}
