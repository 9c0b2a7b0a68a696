/** How long one thing was watched, and whether that ended with what was waited for. */
export interface Observation {
  /** Whole units since it began, 0 or more. */
  readonly time: number;
  /** `false`: it was still waiting when the watch ended (censored). */
  readonly isEvent: boolean;
}

/** A time at which something happened or a watch ended. */
export interface SurvivalStep {
  readonly time: number;
  /** Still watched just before: their time is this one or later. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share still waiting after this time. */
  readonly survival: number;
}

export interface Survival {
  readonly n: number;
  /** By time, rising. */
  readonly steps: readonly SurvivalStep[];
  /** The first time after which at most half are still waiting; absent when the curve never gets there. */
  readonly median?: number;
  /** The longest watch; 0 when there is none. */
  readonly longest: number;
}

/**
 * The Kaplan–Meier estimate: at each event time S falls by the share of events among those at risk; one censored at a
 * time still counts there. Open work pulls the curve up instead of being left out. Source: learning.md, section 3.5.
 */
export function kaplanMeier(observations: readonly Observation[]): Survival {
  const byTime = [...Map.groupBy(observations, ({ time }) => time)].sort(([a], [b]) => a - b);
  let atRisk = observations.length;
  let survival = 1;
  const steps = byTime.map(([time, own]): SurvivalStep => {
    const events = own.filter(({ isEvent }) => isEvent).length;
    survival *= 1 - events / atRisk;
    const step = { time, atRisk, events, censored: own.length - events, survival };
    atRisk -= own.length;
    return step;
  });
  const median = steps.find((step) => step.events > 0 && step.survival <= half)?.time;
  return {
    n: observations.length,
    steps,
    ...(median !== undefined && { median }),
    longest: steps.at(-1)?.time ?? 0,
  };
}

/** A product of fractions such as 5/6 · 4/5 · 3/4 ends a little above one half. */
const half = 0.5 + 1e-9;
