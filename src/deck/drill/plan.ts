import type { DrillStep } from './drill.ts';

/** Minutes of each part of a drill. */
export interface DrillPlan {
  readonly briefing: number;
  readonly steps: number;
  readonly reveal: number;
  readonly talk: number;
}

/** Three minutes a step in whole fives: eight steps make the 25 minutes of learning.md, section 9.3. */
export function drillPlan(steps: readonly DrillStep[]): DrillPlan {
  const played = countSteps(steps);
  return { briefing: 5, steps: Math.max(10, Math.round((played * 3) / 5) * 5), reveal: 10, talk: 10 };
}

/** What is counted in "step 3 of 8": all but the briefing. */
export const countSteps = (steps: readonly DrillStep[]): number => steps.length - 1;

/** From the first word to the moment in which the cause is told. */
export const minutesToPlay = ({ briefing, steps }: DrillPlan): number => briefing + steps;

export const minutesInAll = (plan: DrillPlan): number => minutesToPlay(plan) + plan.reveal + plan.talk;
