import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './strip-drawing.ts';

const labels = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 1120 }), width: fc.integer({ min: 40, max: 400 }) }), {
    maxLength: 6,
  })
  .map((list) => list.sort((a, b) => a.at - b.at));

test('no two texts meet, and none leaves the drawing on the right while there is room on the left', () => {
  fc.assert(
    fc.property(labels, (list) => {
      const placed = placeLabels(list);
      const spans = list.map(({ at, width }, index) => {
        const { anchor, level } = placed[index] ?? { anchor: 'start', level: -1 };
        return { left: anchor === 'start' ? at : at - width, right: anchor === 'start' ? at + width : at, level };
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
  const places = placeLabels([
    { at: 60, width: 150 },
    { at: 100, width: 150 },
    { at: 300, width: 150 },
    { at: 800, width: 150 },
  ]);
  expect(places.map(({ level }) => level)).toEqual([1, 0, 0, 0]);
});

test('a text at the right edge stands left of its line', () => {
  expect(placeLabels([{ at: 1100, width: 150 }])).toEqual([{ anchor: 'end', level: 0 }]);
});
