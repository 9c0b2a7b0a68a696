import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const quarterKey = (quarter: string) => quarter.toLowerCase();

const shownQuarters = 12;

/** The newest quarters, newest first. */
export function newestQuarters({ archive }: Reader) {
  return reckoned.openTime(archive).quarters.toReversed().slice(0, shownQuarters);
}

export const leftOutKey = 'left-out';

export function openTimeLists(reader: Reader): readonly FigureList[] {
  const text = reader.words.learn.figures['open-time'];
  const quarters = newestQuarters(reader).map(({ quarter, entries }) => ({
    key: quarterKey(quarter),
    label: text.quarterName(quarter),
    items: entries,
  }));
  if (quarters.length === 0) return [];
  return [...quarters, { key: leftOutKey, label: text.leftOut, items: reckoned.openTime(reader.archive).leftOut }];
}
