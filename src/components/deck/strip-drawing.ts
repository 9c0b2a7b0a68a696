import type { TimelineStripSlide } from '../../deck/slide.ts';
import type { StripMark, StripStretch } from '../../deck/slide-content.ts';
import { type Placed, placeLabels } from './label-places.ts';

/** One unit is a pixel of a canvas of 1280; the drawing is as wide as a slide between its margins. */
const width = 1120;
const bandHeight = 56;
const flagHeight = 62;
const nameHeight = 38;

const scaled = (value: number) => Math.round(value * (width / 1000));

/** A guess that is a little too wide: no text is measured before a browser draws it. */
const textWidth = (text: string, size: number) => text.length * size * 0.56 + size;

const highest = (placed: readonly Placed[]) => Math.max(0, ...placed.map(({ level }) => level));

export type StripDrawing = ReturnType<typeof stripDrawing>;

/** The timeline strip in numbers: bands on a road, a flag for each turning point, a name below each band. */
export function stripDrawing({ stretches, marks, ticks }: TimelineStripSlide) {
  const flagPlaces = placeLabels(
    marks.map(({ at, label, clock }: StripMark) => ({
      start: scaled(at),
      end: scaled(at),
      width: Math.max(textWidth(label, 24), textWidth(clock.utc, 28)) + 12,
    })),
    width,
  );
  const spoken = ({ duration, note }: StripStretch) => (note === undefined ? duration : `${duration}, ${note}`);
  const namePlaces = placeLabels(
    stretches.map((stretch) => ({
      start: scaled(stretch.start),
      end: scaled(stretch.start + stretch.width),
      width: textWidth(`${stretch.label} ${spoken(stretch)}`, 24),
    })),
    width,
  );
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
      const lineX = scaled(stretch.start + (anchor === 'start' ? 0 : stretch.width));
      const aside = level === 0 ? 0 : anchor === 'start' ? 10 : -10;
      return {
        ...stretch,
        says: spoken(stretch),
        x: scaled(stretch.start),
        wide: scaled(stretch.width),
        anchor,
        lineX,
        nameX: lineX + aside,
        y: road + 34 + level * nameHeight,
        isLow: level > 0,
      };
    }),
    ticks: ticks.map(({ at, isKey }) => ({ x: scaled(at), y: top - (isKey ? 18 : 9) })),
  };
}
