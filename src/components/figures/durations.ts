import type { Distribution, DurationRange, Measured, ShownDuration } from '../../learning/durations.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Reader } from '../entry/reader.ts';
import { type FigureList, plain } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const rangeKey = (name: ShownDuration, range: DurationRange) => `${name}-${range}`;
export const seenFirstKey = (name: ShownDuration) => `${name}-seen-first`;
export const absentKey = (name: ShownDuration) => `${name}-absent`;

/** By duration and range, each with how long it took. */
export function durationLists(reader: Reader): readonly FigureList[] {
  return reckoned.durations(reader.archive).flatMap((distribution) => listsOfOne(reader, distribution));
}

function listsOfOne({ words }: Reader, { name, ranges, seenFirst, absent }: Distribution): readonly FigureList[] {
  const { learn } = words;
  const { durations } = learn.figures;
  const title = durations.name[name];
  const timed = (key: string, label: string, measured: readonly Measured[]): FigureList => {
    const minutesOf = new Map(measured.map((one) => [one.entry, one]));
    return {
      key,
      label: `${title}, ${label}`,
      items: measured.map(({ entry }) => entry),
      noteOf: (entry: PostmortemEntry) => {
        const own = minutesOf.get(entry);
        return own && plain(learn.durationOf(own.minutes, own.isAbout));
      },
    };
  };
  return [
    ...ranges.map(({ key, measured }) => timed(rangeKey(name, key), durations.range[key], measured)),
    timed(seenFirstKey(name), durations.seenFirst.toLowerCase(), seenFirst),
    { key: absentKey(name), label: `${title}: ${durations.absent.toLowerCase()}`, items: absent },
  ];
}
