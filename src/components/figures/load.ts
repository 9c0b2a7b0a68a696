import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { quarterKey } from './open-time.ts';
import { reckoned } from './reckoned.ts';

/** Only what a quarter as a whole counts: which of its incidents had work out of hours is listed nowhere. */
export const loadLists = (reader: Reader): readonly FigureList[] =>
  reckoned.load(reader.archive).map(({ quarter, entries }) => ({
    key: quarterKey(quarter),
    label: reader.words.learn.figures['open-time'].quarterName(quarter),
    items: entries,
  }));
