import { scaleLog } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { type Distribution, ecdf, type Measured } from '../../learning/durations.ts';

/** Minutes that the axis names. */
const durationTicks = [1, 10, 60, 1440, 10_080] as const;

/** Where the plot stands in its drawing, in per cent of its width and height; below it are the names of the ticks. */
const frame = { left: 2, right: 96, top: 7, bottom: 80 };

/** Minutes → per cent of the width. A minute or less stands at the left edge, all beyond two weeks at the right one. */
const acrossAt = scaleLog().domain([1, 20_160]).range([frame.left, frame.right]).clamp(true);
const across = (minutes: number) => rounded(acrossAt(Math.max(1, minutes)));
/** A share between 0 and 1 → per cent of the height. */
const up = (share: number) => rounded(frame.bottom - share * (frame.bottom - frame.top));
const rounded = (value: number) => Math.round(value * 10) / 10;

export interface DurationPlot {
  /** In a box of 100 by 100. */
  readonly curve: string;
  /** One for each incident, on the curve; none where they would hide each other. */
  readonly dots: readonly { readonly measured: Measured; readonly x: number; readonly y: number }[];
  readonly areDotsTitled: boolean;
  readonly ticks: readonly { readonly minutes: (typeof durationTicks)[number]; readonly x: number }[];
  readonly half: number;
  readonly floor: number;
}

const mostDots = 150;
/** With more than this the page would be heavy with their titles. */
const mostTitled = 40;

/** How all durations of a kind are spread: each incident at its duration, as high as the share that took no longer. */
export function durationPlot({ measured }: Distribution): DurationPlot {
  const heights = new Map<number, number>();
  for (const { minutes, share } of ecdf(measured)) heights.set(across(minutes), share);
  const points: [number, number][] = [
    [frame.left, up(0)],
    ...[...heights].map(([x, share]): [number, number] => [x, up(share)]),
    [frame.right, up(1)],
  ];
  return {
    curve: line().curve(curveStepAfter)(points) ?? '',
    dots:
      measured.length > mostDots
        ? []
        : measured.map((one, index) => ({
            measured: one,
            x: across(one.minutes),
            y: up((index + 1) / measured.length),
          })),
    areDotsTitled: measured.length <= mostTitled,
    ticks: durationTicks.map((minutes) => ({ minutes, x: across(minutes) })),
    half: up(0.5),
    floor: up(0),
  };
}
