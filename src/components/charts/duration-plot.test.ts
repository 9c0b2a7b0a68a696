import { expect, test } from 'vitest';
import { distributionOf } from '../../learning/durations.ts';
import { postmortemEntry } from '../../testing/entries.ts';
import { durationPlot } from './duration-plot.ts';

const measured = (minutes: number, index: number) => ({
  entry: postmortemEntry({}, { id: `2026-03-03-${index}` }),
  minutes,
  isAbout: false,
});

test('the longer an incident took, the further right and the higher it stands', () => {
  const { dots } = durationPlot(distributionOf('impact', [600, 0, 3, 60].map(measured)));
  expect(dots.map((dot) => dot.measured.minutes)).toEqual([0, 3, 60, 600]);
  const [xs, ys] = [dots.map(({ x }) => x), dots.map(({ y }) => y)];
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(ys).toEqual(ys.toSorted((a, b) => b - a));
});

test('what took a minute or less stands at the edge, and a year does not leave the drawing', () => {
  const { dots } = durationPlot(distributionOf('impact', [0, 1, 525_600].map(measured)));
  expect(dots[0]?.x).toBe(dots[1]?.x);
  expect(dots[2]?.x).toBeLessThanOrEqual(100);
});

test('many incidents are a curve of few points, without dots', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => measured(index, index));
  const { dots, curve } = durationPlot(distributionOf('impact', many));
  expect(dots).toEqual([]);
  expect(curve.length).toBeLessThan(20_000);
});
