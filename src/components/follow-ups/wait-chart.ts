import type { Survival } from '../../learning/kaplan-meier.ts';

/** Room of the drawing, in its own units; the line has `left` and `bottom` beside and below it for words. */
export const room = { width: 600, height: 270, left: 44, right: 12, top: 14, bottom: 62 } as const;

export interface WaitChart {
  /** The steps, from all to what is left. */
  readonly line: string;
  /** Where something stopped being watched without being done; those that would hide each other are one. */
  readonly ticks: readonly { readonly x: number; readonly y: number }[];
  readonly days: readonly { readonly day: number; readonly x: number; readonly atRisk: number }[];
  readonly shares: readonly { readonly percent: number; readonly y: number }[];
  readonly median?: { readonly x: number; readonly y: number };
}

const stepsOfDays = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];
const mostDays = 7;

export function waitChart({ steps, longest, median }: Survival): WaitChart {
  const stepDays = stepsOfDays.find((days) => longest / days <= mostDays) ?? longest;
  const end = Math.max(stepDays, Math.ceil(longest / stepDays) * stepDays);
  const x = (day: number) => round(room.left + (day / end) * (room.width - room.left - room.right));
  const y = (share: number) => round(room.top + (1 - share) * (room.height - room.top - room.bottom));
  const falls = apart(
    steps.filter(({ events }) => events > 0).map(({ time, survival }) => ({ x: x(time), y: y(survival) })),
  );
  const ends = steps
    .filter(({ censored }) => censored > 0)
    .map(({ time, survival }) => ({ x: x(time), y: y(survival) }));
  const atRisk = (day: number) => steps.find(({ time }) => time >= day)?.atRisk ?? 0;
  const days = Array.from({ length: Math.round(end / stepDays) + 1 }, (_, index) => index * stepDays);
  return {
    line: `M${x(0)} ${y(1)}${falls.map((point) => `H${point.x}V${point.y}`).join('')}H${x(longest)}`,
    ticks: apart(ends),
    days: days.map((day) => ({ day, x: x(day), atRisk: atRisk(day) })),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ percent: share * 100, y: y(share) })),
    ...(median !== undefined && { median: { x: x(median), y: y(0.5) } }),
  };
}

/** To a tenth of a unit. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Of points that fall on one place of the drawing, the last: a page of thousands of follow-ups stays light. */
const apart = <Point extends { readonly x: number }>(points: readonly Point[]): readonly Point[] => [
  ...new Map(points.map((point) => [Math.round(point.x), point])).values(),
];
