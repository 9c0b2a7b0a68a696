import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const quarterKey = (quarter: string) => quarter.toLowerCase();

const shownQuarters = 12;

/** The newest quarters, newest first. */
export function newestQuarters({ archive }: Reader) {
  return reckoned.openTime(archive).toReversed().slice(0, shownQuarters);
}

export const openTimeLists = (reader: Reader): readonly FigureList[] =>
  newestQuarters(reader).map(({ quarter, entries }) => ({
    key: quarterKey(quarter),
    label: reader.words.learn.figures['open-time'].quarterName(quarter),
    items: entries,
  }));
