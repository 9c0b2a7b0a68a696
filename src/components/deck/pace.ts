/** A clock that starts by hand and pauses for questions. */
export interface Clock {
  /** Milliseconds that were counted before the last start. */
  readonly spentMs: number;
  /** When it was started, on the clock of `now`; absent while it stands. */
  readonly sinceMs?: number;
}

export const standing: Clock = { spentMs: 0 };

export const elapsedMs = ({ spentMs, sinceMs }: Clock, nowMs: number): number =>
  spentMs + (sinceMs === undefined ? 0 : Math.max(0, nowMs - sinceMs));

/** Starts a clock that stands, and stops one that runs. */
export function toggled(clock: Clock, nowMs: number): Clock {
  const spentMs = elapsedMs(clock, nowMs);
  return clock.sinceMs === undefined ? { spentMs, sinceMs: nowMs } : { spentMs };
}

/** `4:07`, `1:04:07`. */
export function spoken(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}

export interface Pace {
  readonly kind: 'onTime' | 'behind' | 'ahead';
  readonly seconds: number;
}

/**
 * Where a talk stands against its plan, in seconds: `before` is planned for the slides that are over, `own` for this
 * one. More than 15 s past the end of the slide is behind, more than 30 s before its start is ahead.
 */
export function paceOf(elapsed: number, before: number, own: number): Pace {
  const late = elapsed - before - own;
  if (late > 15) return { kind: 'behind', seconds: late };
  const early = before - elapsed;
  return early > 30 ? { kind: 'ahead', seconds: early } : { kind: 'onTime', seconds: 0 };
}
