import type { Moment, PostmortemEntry } from './entry.ts';

export type StretchName = 'unseen' | 'understanding' | 'ending' | 'cleanUp';

/** A stretch of the incident on a scale of 0 to 1000. */
export interface Stretch {
  readonly name: StretchName;
  readonly minutes: number;
  readonly from: Moment;
  readonly to: Moment;
  readonly start: number;
  readonly width: number;
  /** Drawn wider than to scale, to be seen at all. */
  readonly isWidened: boolean;
}

/**
 * How the time went: nobody saw it, it was being understood, it was being ended, it was being put in order. Each
 * stretch is wide enough to be seen. Empty where the order of the times is another one, or fewer than two are known.
 * @param least the width that a stretch has at least
 */
export function stretchesOf({ times }: Pick<PostmortemEntry, 'times'>, least = 4): readonly Stretch[] {
  const { started, discovered, understood, mitigated, resolved } = times;
  const isEarly = understood !== undefined && (mitigated === undefined || understood.ms <= mitigated.ms);
  const seenThrough = isEarly ? understood : discovered;
  const stretches = [
    between('unseen', started, discovered),
    between('understanding', discovered, isEarly ? understood : undefined),
    between('ending', seenThrough, mitigated),
    between('cleanUp', mitigated, resolved),
  ].flat();
  if (stretches.length < 2 || stretches.some(({ minutes }) => minutes < 0)) return [];
  const total = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
  const exact = stretches.map(({ minutes }) => (total === 0 ? 1000 / stretches.length : (minutes / total) * 1000));
  const widths = exact.map((width) => Math.max(least, width));
  const scale = 1000 / widths.reduce((sum, width) => sum + width, 0);
  return stretches.map((stretch, index) => ({
    ...stretch,
    start: rounded(widths.slice(0, index).reduce((sum, width) => sum + width, 0) * scale),
    width: rounded((widths[index] ?? 0) * scale),
    isWidened: (exact[index] ?? 0) < least,
  }));
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function between(name: StretchName, from: Moment | undefined, to: Moment | undefined) {
  if (from === undefined || to === undefined || from.ms === to.ms) return [];
  return [{ name, minutes: Math.round((to.ms - from.ms) / 60_000), from, to }];
}
