import type { Archive } from '../model/archive.ts';
import { durationsOf } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { countedIn, incidentsWithImported } from './scope.ts';

const durationNames = ['undetected', 'understanding', 'toMitigation', 'impact', 'cleanUp'] as const;
export type ShownDuration = (typeof durationNames)[number];

/** One incident's duration. `isAbout`: an end of it is a guess. */
export interface Measured {
  readonly entry: PostmortemEntry;
  readonly minutes: number;
  readonly isAbout: boolean;
}

/** The longest duration of each range in minutes, itself included; the last one has no end. */
const durationRanges = [
  { key: 'minute', to: 1 },
  { key: 'ten-minutes', to: 10 },
  { key: 'hour', to: 60 },
  { key: 'day', to: 1440 },
  { key: 'week', to: 10_080 },
  { key: 'longer', to: Number.POSITIVE_INFINITY },
] as const;
export type DurationRange = (typeof durationRanges)[number]['key'];

/** All incidents of one duration. No mean, no sum, no trend: learning.md, section 4, says why. */
export interface Distribution {
  readonly name: ShownDuration;
  /** Shortest first, then by id. */
  readonly measured: readonly Measured[];
  readonly ranges: readonly { readonly key: DurationRange; readonly measured: readonly Measured[] }[];
  /** Seen before there was an effect: in no distribution. */
  readonly seenFirst: readonly Measured[];
  /** One of the two ends is not known. */
  readonly absent: readonly PostmortemEntry[];
  /** Real incidents, so that they can be read: the shortest duration that half of all, or nine in ten, reach. */
  readonly median?: Measured;
  readonly ninetieth?: Measured;
}

/** How few durations allow to name the median, and the 90 % point. */
const leastForMedian = 5;
const leastForNinetieth = 20;

/** The five durations of all incidents. An imported write-up counts where both ends are filled in. */
export function durationFigures(archive: Archive): readonly Distribution[] {
  const counted = countedIn(archive);
  const imported = new Set(counted.imported);
  const all = incidentsWithImported(archive).map((entry) => ({ entry, durations: durationsOf(entry) }));
  return durationNames.map((name) => {
    const found = all
      .filter(({ entry }) => name !== 'impact' || entry.fields.impact.level !== 'none')
      .map(({ entry, durations }) => ({ entry, duration: durations[name] }));
    return distributionOf(
      name,
      found.flatMap(({ entry, duration }) => (duration ? [{ entry, ...duration }] : [])),
      found.filter(({ entry, duration }) => !duration && !imported.has(entry)).map(({ entry }) => entry),
    );
  });
}

export function distributionOf(
  name: ShownDuration,
  found: readonly Measured[],
  absent: readonly PostmortemEntry[] = [],
): Distribution {
  const measured = found
    .filter(({ minutes }) => minutes >= 0)
    .toSorted((a, b) => a.minutes - b.minutes || (a.entry.id < b.entry.id ? -1 : 1));
  const median = measured.length < leastForMedian ? undefined : pointAt(measured, 0.5);
  const ninetieth = measured.length < leastForNinetieth ? undefined : pointAt(measured, 0.9);
  return {
    name,
    measured,
    ranges: durationRanges.map(({ key, to }, index) => {
      const from = durationRanges[index - 1]?.to ?? -1;
      return { key, measured: measured.filter(({ minutes }) => minutes > from && minutes <= to) };
    }),
    seenFirst: found.filter(({ minutes }) => minutes < 0),
    absent,
    ...(median && { median }),
    ...(ninetieth && { ninetieth }),
  };
}

/** The shortest that at least this share does not exceed. Ten places keep 0.9 of 20 at 18, not a hair above it. */
const pointAt = (measured: readonly Measured[], share: number): Measured | undefined =>
  measured[Math.max(0, Math.ceil(Number((share * measured.length).toFixed(10))) - 1)];

/** The empirical distribution as steps: at each duration that occurs, the share that it or a shorter one has. */
export function ecdf(measured: readonly Measured[]): readonly { readonly minutes: number; readonly share: number }[] {
  return measured.flatMap(({ minutes }, index) =>
    measured[index + 1]?.minutes === minutes ? [] : [{ minutes, share: (index + 1) / measured.length }],
  );
}
