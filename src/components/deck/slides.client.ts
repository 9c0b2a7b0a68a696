/** Where a deck stands. An id, not a number: two windows may hold two builds. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

export interface Movement {
  /** The reader scrolled there: the page and the focus stay where they are. */
  readonly isScroll?: boolean;
  /** Another window leads, and is not told again. */
  readonly isTold?: boolean;
}

const stepsIn = (slide: HTMLElement) => [...slide.querySelectorAll<HTMLElement>('[data-step]')];

function showSteps(slide: HTMLElement, shown: number): void {
  for (const [index, step] of stepsIn(slide).entries()) step.toggleAttribute('data-waits', index >= shown);
}

export type Slides = ReturnType<typeof openSlides>;

/** The slides of a page in their order, and the one that is shown. */
export function openSlides(deck: HTMLElement, onMove: (how: Movement) => void) {
  const all = [...deck.querySelectorAll<HTMLElement>('.slide')];
  let at = 0;
  let step = 0;
  const current = () => all[at] as HTMLElement;
  const steps = () => stepsIn(current()).length;

  /** Shows a slide at a step, the last one where none is given. */
  function show(slide: HTMLElement | undefined, goal = Number.POSITIVE_INFINITY, how: Movement = {}): void {
    if (!slide) return;
    at = all.indexOf(slide);
    step = Math.min(goal, steps());
    showSteps(slide, step);
    for (const [index, each] of all.entries()) {
      each.toggleAttribute('data-now', index === at);
      each.toggleAttribute('data-next', index === at + 1);
    }
    onMove(how);
  }

  for (const slide of all) showSteps(slide, 0);
  return {
    all,
    current,
    show,
    at: () => at,
    stepsLeft: () => steps() - step,
    place: (): Place => ({ slide: current().id, step }),
    /** The slide of an id, also as an address writes it. */
    find: (id: string) => all.find((slide) => slide.id === id || encodeURIComponent(slide.id) === id),
    /** To the next step, then the next slide; back to the last step of the slide before. */
    move(by: 1 | -1): void {
      const goal = step + by;
      if (goal >= 0 && goal <= steps()) show(current(), goal);
      else show(all[at + by], by > 0 ? 0 : undefined);
    },
  };
}
