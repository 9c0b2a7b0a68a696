import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, placeLabels } from './label-places.ts';

const width = 1120;
const label = (at: number, own: number): Label => ({ start: at, end: at, width: own });
const labels = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 1120 }), width: fc.integer({ min: 40, max: 400 }) }), {
    maxLength: 6,
  })
  .map((list) => list.sort((a, b) => a.at - b.at).map((one) => label(one.at, one.width)));

test('no two texts meet, and none leaves the drawing on the right while there is room on the left', () => {
  fc.assert(
    fc.property(labels, (list) => {
      const placed = placeLabels(list, width);
      const spans = list.map(({ start, width: own }, index) => {
        const { anchor, level } = placed[index] ?? { anchor: 'start', level: -1 };
        return {
          left: anchor === 'start' ? start : start - own,
          right: anchor === 'start' ? start + own : start,
          level,
        };
      });
      for (const [index, one] of spans.entries()) {
        if (one.left >= 400) expect(one.right).toBeLessThanOrEqual(1120);
        for (const other of spans.slice(index + 1))
          if (one.level === other.level) expect(one.right <= other.left || other.right <= one.left).toBe(true);
      }
    }),
  );
});

test('texts with room stand in one line; those too close to the next stand above it', () => {
  const places = placeLabels([label(60, 150), label(100, 150), label(300, 150), label(800, 150)], width);
  expect(places.map(({ level }) => level)).toEqual([1, 0, 0, 0]);
});

test('a text at the right edge stands left of its line', () => {
  expect(placeLabels([label(1100, 150)], width)).toEqual([{ anchor: 'end', level: 0 }]);
});

test('lines that stand close together at the right edge cross no text: each text is left of its line, the last one highest', () => {
  expect(
    placeLabels([label(0, 90), label(953, 80), label(996, 150), label(1038, 90), label(1120, 110)], width),
  ).toEqual([
    { anchor: 'start', level: 0 },
    { anchor: 'end', level: 0 },
    { anchor: 'end', level: 1 },
    { anchor: 'end', level: 2 },
    { anchor: 'end', level: 3 },
  ]);
});
