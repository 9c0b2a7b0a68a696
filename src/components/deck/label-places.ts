/** A text that belongs to a line: right of it when it begins there, left of it when it ends there. */
export interface Label {
  /** Where its line is when the text begins there. */
  readonly start: number;
  /** Where its line is when the text ends there; for most labels the same. */
  readonly end: number;
  readonly width: number;
}

/** On which side of its line a text stands, and how many lines of text away from the road. */
export interface Placed {
  readonly anchor: 'start' | 'end';
  readonly level: number;
}

interface Span extends Placed {
  readonly line: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Texts side by side where there is room, else one above the other: no two meet. Those of the first lines begin at
 * them and those of the last end there; where the change is, is chosen so that few lines cross the text of another.
 */
export function placeLabels(labels: readonly Label[], width: number): readonly Placed[] {
  const tries = Array.from({ length: labels.length + 1 }, (_, ends) => spansOf(labels, labels.length - ends, width));
  const worth = (spans: readonly Span[]) => crossings(spans) * 100 + Math.max(0, ...spans.map(({ level }) => level));
  const best = tries.reduce((some, other) => (worth(other) < worth(some) ? other : some));
  return best.map(({ anchor, level }) => ({ anchor, level }));
}

/** Labels before `change` stand right of their lines where there is room, and the others left of theirs. */
function spansOf(labels: readonly Label[], change: number, width: number): readonly Span[] {
  const wanted = labels.map(({ start, end, width: own }, index): Omit<Span, 'level'> => {
    const fitsRight = start + own <= width;
    const fitsLeft = end - own >= 0;
    const isEnd = index < change ? !fitsRight && fitsLeft : fitsLeft;
    return isEnd
      ? { anchor: 'end', line: end, left: end - own, right: end }
      : { anchor: 'start', line: start, left: start, right: start + own };
  });
  const ends = wanted.filter(({ anchor }) => anchor === 'end');
  const starts = wanted.filter(({ anchor }) => anchor === 'start').reverse();
  const placed = new Map<Omit<Span, 'level'>, Span>();
  for (const label of [...ends, ...starts]) {
    const taken = [...placed.values()];
    const highest: Span = { ...label, level: taken.length };
    const tries = [...taken.map((_, level) => ({ ...label, level })), highest];
    const free = tries.filter((own) => !taken.some((other) => meet(own, other)));
    const clear = free.find((own) => taken.every((other) => !crosses(own, other) && !crosses(other, own)));
    placed.set(label, clear ?? free[0] ?? highest);
  }
  return wanted.map((label) => placed.get(label) ?? { ...label, level: 0 });
}

const meet = (a: Span, b: Span) => a.level === b.level && a.left < b.right && b.left < a.right;

/** Whether the line of one passes through the text of another, which stands nearer to the road. */
const crosses = (one: Span, other: Span) => one.level >= other.level && other.left < one.line && one.line < other.right;

const crossings = (spans: readonly Span[]) =>
  spans.reduce((sum, one) => sum + spans.filter((other) => other !== one && crosses(one, other)).length, 0);
