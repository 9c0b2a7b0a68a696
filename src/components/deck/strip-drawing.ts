import type { TimelineStripSlide } from '../../deck/slide.ts';
import type { StripMark, StripStretch } from '../../deck/slide-content.ts';

/** One unit is a pixel of a canvas of 1280; the drawing is as wide as a slide between its margins. */
const width = 1120;
const bandHeight = 56;
const flagHeight = 62;
const nameHeight = 38;

interface Label {
  readonly at: number;
  readonly width: number;
}

/** Where a text stands: beside its line, left of it where the right edge is too near, and how many lines away. */
export interface Placed {
  readonly anchor: 'start' | 'end';
  readonly level: number;
}

const scaled = (value: number) => Math.round(value * (width / 1000));
const spanOf = ({ at, width: own }: Label, anchor: Placed['anchor']) =>
  anchor === 'start' ? ([at, at + own] as const) : ([at - own, at] as const);

/**
 * Texts side by side where there is room, else one above the other: no two meet, and a line crosses another's text
 * only where texts from both sides meet in the middle.
 */
export function placeLabels(labels: readonly Label[], end = width): readonly Placed[] {
  const anchors = labels.map(({ at, width: own }) => (at + own > end && at - own >= 0 ? 'end' : 'start'));
  const ends = labels.flatMap((_, index) => (anchors[index] === 'end' ? [index] : []));
  const starts = labels.flatMap((_, index) => (anchors[index] === 'start' ? [index] : []));
  const placed = new Map<number, Placed>();
  for (const index of [...ends, ...starts.reverse()]) {
    const label = labels[index] as Label;
    const anchor = anchors[index] ?? 'start';
    const [left, right] = spanOf(label, anchor);
    const isFree = (level: number) =>
      [...placed].every(([other, { anchor: side, level: taken }]) => {
        const neighbour = labels[other] as Label;
        const [from, to] = spanOf(neighbour, side);
        const meets = from < right && left < to;
        const isCrossed = left < neighbour.at && neighbour.at < right && taken >= level;
        return !(meets && taken === level) && !isCrossed;
      });
    let level = 0;
    while (!isFree(level)) level += 1;
    placed.set(index, { anchor, level });
  }
  return labels.map((_, index) => placed.get(index) ?? { anchor: 'start', level: 0 });
}

/** A guess that is a little too wide: no text is measured before a browser draws it. */
const textWidth = (text: string, size: number) => text.length * size * 0.56 + size;

const highest = (placed: readonly Placed[]) => Math.max(0, ...placed.map(({ level }) => level));

export type StripDrawing = ReturnType<typeof stripDrawing>;

/** The timeline strip in numbers: bands on a road, a flag for each turning point, a name below each band. */
export function stripDrawing({ stretches, marks, ticks }: TimelineStripSlide) {
  const flagLabels = marks.map(({ at, label, clock }: StripMark) => ({
    at: scaled(at),
    width: Math.max(textWidth(label, 24), textWidth(clock.utc, 28)) + 12,
  }));
  const flagPlaces = placeLabels(flagLabels);
  const spoken = ({ duration, note }: StripStretch) => (note === undefined ? duration : `${duration}, ${note}`);
  const named = stretches.map((stretch) => {
    const own = textWidth(`${stretch.label} ${spoken(stretch)}`, 24);
    const start = scaled(stretch.start);
    return { at: start + own > width ? scaled(stretch.start + stretch.width) : start, width: own };
  });
  const namePlaces = placeLabels(named);
  const top = (highest(flagPlaces) + 1) * flagHeight + 24;
  const road = top + bandHeight;
  return {
    width,
    height: road + (highest(namePlaces) + 1) * nameHeight + 16,
    top,
    road,
    bandHeight,
    flags: marks.map((mark, index) => {
      const { anchor, level } = flagPlaces[index] as Placed;
      const at = scaled(mark.at);
      const y = top - 24 - (level + 1) * flagHeight;
      return { ...mark, at, y, anchor, x: anchor === 'start' ? at + 12 : at - 12 };
    }),
    bands: stretches.map((stretch, index) => {
      const { anchor, level } = namePlaces[index] as Placed;
      const x = scaled(stretch.start);
      return {
        ...stretch,
        says: spoken(stretch),
        x,
        nameX: named[index]?.at ?? x,
        wide: scaled(stretch.width),
        anchor,
        y: road + 34 + level * nameHeight,
        isLow: level > 0,
      };
    }),
    ticks: ticks.map(({ at, isKey }) => ({ x: scaled(at), y: top - (isKey ? 18 : 9) })),
  };
}
