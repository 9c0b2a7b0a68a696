import type { PostmortemEntry } from '../model/entry.ts';
import { dayOf, endOfDay, startOfDay } from '../model/moment.ts';
import type { Day } from '../model/schema/days.ts';
import type { Clock } from './phases.ts';

/** One quarter of a year with the time in which at least one incident was open. */
export interface QuarterOpen {
  /** `2026-Q1`. */
  readonly quarter: string;
  readonly minutes: number;
  /** Incidents that were open in it, in the given order. */
  readonly entries: readonly PostmortemEntry[];
  /** Some of them have no end yet: they are counted up to the day of the build. */
  readonly unended: readonly PostmortemEntry[];
}

/** What is known of an incident's length: it has a start, and no end before it. */
export const hasStretch = ({ times: { started, mitigated } }: PostmortemEntry): boolean =>
  started !== undefined && (mitigated === undefined || mitigated.ms >= started.ms);

interface Stretch {
  readonly entry: PostmortemEntry;
  readonly from: number;
  readonly to: number;
  readonly isUnended: boolean;
}

/**
 * Quarter by quarter from the first incident to the day of the build, quarters without one too. Two incidents at once
 * are one hard hour: the length is that of the union, never the sum. Source: learning.md, section 3.8.
 */
export function openTime(incidents: readonly PostmortemEntry[], { today, zone }: Clock): readonly QuarterOpen[] {
  const now = endOfDay(today, zone);
  const stretches = incidents.flatMap((entry): Stretch[] => {
    const { started, mitigated } = entry.times;
    const to = mitigated?.ms ?? now;
    if (started === undefined || to < started.ms) return [];
    return [{ entry, from: started.ms, to, isUnended: mitigated === undefined }];
  });
  if (stretches.length === 0) return [];
  const first = stretches.reduce((least, { from }) => Math.min(least, from), now);
  return quartersFrom(dayOf(first, zone), today).map((quarter) => {
    const from = startOfDay(firstDayOf(quarter), zone);
    const to = startOfDay(firstDayOf(nextQuarter(quarter)), zone);
    const own = stretches.filter((stretch) => stretch.from < to && (stretch.to > from || stretch.from >= from));
    const cut = own.map((stretch): [number, number] => [Math.max(from, stretch.from), Math.min(to, stretch.to)]);
    return {
      quarter,
      minutes: Math.round(unionLength(cut) / 60_000),
      entries: own.map(({ entry }) => entry),
      unended: own.filter(({ isUnended }) => isUnended).map(({ entry }) => entry),
    };
  });
}

/** How long at least one of the stretches lasts; those that touch or overlap count once. */
export function unionLength(stretches: readonly (readonly [from: number, to: number])[]): number {
  let length = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
    length += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return length;
}

/** The quarter of a day: `2026-Q2`. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const yearAndNumber = (quarter: string) => [Number(quarter.slice(0, 4)), Number(quarter.slice(6))] as const;

function firstDayOf(quarter: string): Day {
  const [year, number] = yearAndNumber(quarter);
  return `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
}

function nextQuarter(quarter: string): string {
  const [year, number] = yearAndNumber(quarter);
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

function quartersFrom(first: Day, last: Day): readonly string[] {
  const quarters: string[] = [];
  for (let quarter = quarterOf(first); quarter <= quarterOf(last); quarter = nextQuarter(quarter))
    quarters.push(quarter);
  return quarters;
}
