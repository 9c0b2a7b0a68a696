import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const incidentsKey = (year: string) => `incidents-${year}`;
export const nearMissesKey = (year: string) => `near-misses-${year}`;

export const nearMissLists = (reader: Reader): readonly FigureList[] => {
  const { learn } = reader.words;
  return reckoned.learning(reader.archive).years.flatMap(({ year, incidents, nearMisses }) => [
    { key: incidentsKey(year), label: `${learn.incidents}, ${year}`, items: incidents },
    { key: nearMissesKey(year), label: `${learn.nearMisses}, ${year}`, items: nearMisses },
  ]);
};
