import type { Slides } from './slides.client.ts';

const quietMs = 120;

/** Wheel, touch, find-in-page and Tab into another slide make that slide the current one. */
export function followScrolling(slides: Slides, isScrolled: () => boolean): void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const distance = (slide: HTMLElement) => Math.abs(slide.getBoundingClientRect().top);
  const follow = (slide: HTMLElement | undefined) => {
    if (!slide || slide === slides.current()) return;
    const known = slides.known();
    const isBack = known.indexOf(slide) < known.indexOf(slides.current());
    slides.show(slide, isBack ? undefined : 0, { isScroll: true });
  };
  const nearest = () =>
    slides.known().reduce((best, slide) => (distance(slide) < distance(best) ? slide : best), slides.current());

  const listen = () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      if (isScrolled()) follow(nearest());
    }, quietMs);
  };
  // Scrolling does not bubble: on the way down, one listener hears the deck and the page.
  document.addEventListener('scroll', listen, { capture: true, passive: true });
  document.addEventListener('focusin', ({ target }) => {
    const slide = target instanceof Element ? target.closest<HTMLElement>('.slide') : null;
    if (slide) follow(slide);
  });
}
