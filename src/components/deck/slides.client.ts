/** Where a deck stands. Ids, not numbers: two windows may hold two builds. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

export interface Movement {
  /** The reader scrolled there: the page and the focus stay where they are. */
  readonly isScroll?: boolean;
  /** Another window leads: what it shows is known here from then on, and it is not told again. */
  readonly isTold?: boolean;
}

export interface Slides {
  /** Those that exist for the reader now: one that is held back is not counted, listed or reached. */
  known(): readonly HTMLElement[];
  current(): HTMLElement;
  place(): Place;
  find(id: string): HTMLElement | undefined;
  /** Shows a slide at a step, the last one where none is given. */
  show(slide: HTMLElement | undefined, step?: number, how?: Movement): void;
  /** To the next step, then the next slide; back to the last step of the slide before. */
  move(by: 1 | -1): void;
}

const stepsIn = (slide: HTMLElement) => [...slide.querySelectorAll<HTMLElement>('[data-step]')];

export const stepsOf = (slide: HTMLElement): number => stepsIn(slide).length;

function showSteps(slide: HTMLElement, shown: number): void {
  for (const [index, step] of stepsIn(slide).entries()) {
    step.toggleAttribute('data-waits', index >= shown);
    step.toggleAttribute('data-newest', index === shown - 1);
  }
}

/**
 * The slides of a page in their order. `data-until` on a slide names the one that has to be reached before it exists;
 * a window that `seesAll` has them from the start.
 */
export function openSlides(deck: HTMLElement, seesAll: boolean, onMove: (how: Movement) => void): Slides {
  const all = [...deck.querySelectorAll<HTMLElement>('.slide')];
  const reached = new Set<string>();
  let now = all[0] as HTMLElement;
  let step = 0;

  const isKnown = ({ dataset: { until } }: HTMLElement) => seesAll || until === undefined || reached.has(until);
  const known = () => all.filter(isKnown);
  const neighbour = (by: number) => {
    const list = known();
    return list[list.indexOf(now) + by];
  };

  function show(slide: HTMLElement | undefined, at = Number.POSITIVE_INFINITY, how: Movement = {}): void {
    if (how.isTold && slide?.dataset['until'] !== undefined) reached.add(slide.dataset['until']);
    if (slide === undefined || !isKnown(slide)) return;
    now = slide;
    step = Math.min(at, stepsOf(slide));
    reached.add(slide.id);
    showSteps(slide, step);
    const next = neighbour(1);
    for (const each of all) {
      each.hidden = !isKnown(each);
      each.toggleAttribute('data-now', each === slide);
      each.toggleAttribute('data-next', each === next);
    }
    onMove(how);
  }

  for (const slide of all) {
    slide.hidden = !isKnown(slide);
    showSteps(slide, 0);
  }
  return {
    known,
    show,
    current: () => now,
    place: () => ({ slide: now.id, step }),
    find: (id) => all.find((slide) => slide.id === id),
    move(by) {
      const goal = step + by;
      if (goal >= 0 && goal <= stepsOf(now)) show(now, goal);
      else show(neighbour(by), by > 0 ? 0 : undefined);
    },
  };
}
