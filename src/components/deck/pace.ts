/** A clock that starts by hand and pauses for questions. */
export interface Clock {
  /** Milliseconds that were counted before the last start. */
  readonly spentMs: number;
  /** When it was started, on the clock of `now`; 0 while it stands. */
  readonly sinceMs: number;
}

export const standing: Clock = { spentMs: 0, sinceMs: 0 };

export const elapsedMs = ({ spentMs, sinceMs }: Clock, nowMs: number): number =>
  spentMs + (sinceMs && Math.max(0, nowMs - sinceMs));

/** Starts a clock that stands, and stops one that runs. */
export const toggled = (clock: Clock, nowMs: number): Clock => ({
  spentMs: elapsedMs(clock, nowMs),
  sinceMs: clock.sinceMs ? 0 : nowMs,
});

/** `4:07`, `1:04:07`, of less than a day. */
export const spoken = (seconds: number): string =>
  new Date(seconds * 1000)
    .toJSON()
    .slice(11, 19)
    .replace(/^0(?:0:0?)?/, '');

export interface Pace {
  readonly kind: 'onTime' | 'behind' | 'ahead';
  /** How much behind or ahead. */
  readonly seconds: number;
}

/**
 * Where a talk stands against its plan, in seconds: `before` is planned for the slides that are over, `own` for this
 * one. More than 15 s past the end of the slide is behind, more than 30 s before its start is ahead.
 */
export function paceOf(elapsed: number, before: number, own: number): Pace {
  const late = elapsed - before - own;
  const early = before - elapsed;
  if (late > 15) return { kind: 'behind', seconds: late };
  return { kind: early > 30 ? 'ahead' : 'onTime', seconds: early };
}
