/** Where a deck stands. An id, not a number: two windows may hold two builds. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

/** `scrolled`: the page and the focus stay where they are. `told`: another window leads, and is not told again. */
export type Movement = 'led' | 'scrolled' | 'told';

const stepsIn = (slide: HTMLElement) => [...slide.querySelectorAll<HTMLElement>('[data-step]')];

function showSteps(slide: HTMLElement, shown: number): void {
  for (const [index, step] of stepsIn(slide).entries()) step.toggleAttribute('data-waits', index >= shown);
}

/** A slide that is reached from behind shows all that it has. */
export const lastStep = Number.POSITIVE_INFINITY;

export type Slides = ReturnType<typeof openSlides>;

/** The slides of a page in their order, and the one that is shown. */
export function openSlides(deck: HTMLElement, onMove: (how: Movement) => void) {
  const all = [...deck.querySelectorAll<HTMLElement>('.slide')];
  let at = 0;
  let step = 0;
  const current = () => all[at] as HTMLElement;
  const steps = () => stepsIn(current()).length;

  /** Shows a slide at a step, or at its last one where there are fewer. Where there is no such slide, the shown one stays. */
  function show(slide: HTMLElement | undefined, goal = 0, how: Movement = 'led'): void {
    if (slide) {
      at = all.indexOf(slide);
      step = Math.min(goal, steps());
      showSteps(slide, step);
      for (const each of all) each.toggleAttribute('data-now', each === slide);
    }
    onMove(how);
  }

  for (const slide of all) showSteps(slide, 0);
  return {
    all,
    current,
    show,
    at: () => at,
    go: (index: number) => show(all[index]),
    stepsLeft: () => steps() - step,
    place: (): Place => ({ slide: current().id, step }),
    /** The slide of an id, also as an address writes it. */
    find: (id: string) => all.find((slide) => slide.id === id || encodeURIComponent(slide.id) === id),
    /** To the next step, then the next slide; back to the last step of the slide before. */
    move(by: 1 | -1): void {
      const goal = step + by;
      if (goal >= 0 && goal <= steps()) show(current(), goal);
      else show(all[at + by], by > 0 ? 0 : lastStep);
    },
  };
}
