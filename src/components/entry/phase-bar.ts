import type { PostmortemEntry } from '../../model/entry.ts';

export type StretchName = 'unseen' | 'understanding' | 'ending' | 'cleanUp';

/** A stretch of the incident on a scale of 0 to 1000. */
export interface Stretch {
  readonly name: StretchName;
  readonly minutes: number;
  readonly start: number;
  readonly width: number;
}

const least = 4;

/**
 * How the time went: nobody saw it, it was being understood, it was being ended, it was being put in order. Each
 * stretch is wide enough to be seen. Empty where the order of the times is another one, or fewer than two are known.
 */
export function phaseBar({ times }: PostmortemEntry): readonly Stretch[] {
  const { started, discovered, understood, mitigated, resolved } = times;
  const isEarly = understood !== undefined && (mitigated === undefined || understood.ms <= mitigated.ms);
  const seenThrough = isEarly ? understood : discovered;
  const stretches = [
    between('unseen', started?.ms, discovered?.ms),
    between('understanding', discovered?.ms, isEarly ? understood.ms : undefined),
    between('ending', seenThrough?.ms, mitigated?.ms),
    between('cleanUp', mitigated?.ms, resolved?.ms),
  ].flat();
  if (stretches.length < 2 || stretches.some(({ minutes }) => minutes < 0)) return [];
  const total = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
  const widths = stretches.map(({ minutes }) => Math.max(least, (minutes / total) * 1000));
  const scale = 1000 / widths.reduce((sum, width) => sum + width, 0);
  return stretches.map((stretch, index) => ({
    ...stretch,
    start: rounded(widths.slice(0, index).reduce((sum, width) => sum + width, 0) * scale),
    width: rounded((widths[index] ?? 0) * scale),
  }));
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function between(name: StretchName, from: number | undefined, to: number | undefined) {
  if (from === undefined || to === undefined || from === to) return [];
  return [{ name, minutes: Math.round((to - from) / 60_000) }];
}
