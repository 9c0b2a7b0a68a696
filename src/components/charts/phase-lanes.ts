import { scaleLog } from 'd3-scale';
import type { Phases, Span } from '../../learning/phases.ts';
import type { PostmortemEntry } from '../../model/entry.ts';

/** Minutes that the axis names. */
export const phaseTicks = [1, 60, 1440, 10_080, 43_200, 525_600] as const;

const scale = scaleLog().domain([1, 1_051_200]).range([0, 96]).clamp(true);
/** Minutes since the start → per cent of the width. */
export const phaseX = (minutes: number): number => Math.round(scale(Math.max(1, minutes)) * 10) / 10;

export const phaseNames = ['discovery', 'mitigation', 'followUp'] as const;

export interface Lane {
  readonly name: (typeof phaseNames)[number];
  readonly x: number;
  readonly width: number;
  readonly minutes: number;
  readonly isOpen: boolean;
}

const leastWidth = 0.8;

/** The phases of one incident on the clock that starts with it, each in a lane of its own. */
export function phaseLanes({ times }: PostmortemEntry, phases: Phases): readonly Lane[] {
  const zero = times.started?.ms ?? times.discovered?.ms ?? times.mitigated?.ms ?? 0;
  const laneOf = (name: Lane['name'], { from, to, isOpen }: Span): Lane => {
    const x = phaseX((from - zero) / 60_000);
    const width = Math.max(leastWidth, Math.round((phaseX((to - zero) / 60_000) - x) * 10) / 10);
    return { name, x, width, minutes: Math.round((to - from) / 60_000), isOpen };
  };
  return phaseNames.flatMap((name) => {
    const span = phases[name];
    return span ? [laneOf(name, span)] : [];
  });
}
