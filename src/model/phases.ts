import type { PostmortemEntry } from './entry.ts';

export type PhaseName = 'before' | 'discovery' | 'mitigation' | 'followUp';

/**
 * Before anything went wrong; until it was understood, or seen where understanding came after the end; until it was
 * mitigated; afterwards. A time that is not written yet ends nothing.
 */
function phaseAt({ times }: Pick<PostmortemEntry, 'times'>, ms: number): PhaseName {
  const { started, discovered, understood, mitigated } = times;
  const end = mitigated?.ms ?? Number.POSITIVE_INFINITY;
  const discoveryEnd = understood && understood.ms <= end ? understood.ms : discovered?.ms;
  const start = started?.ms ?? discovered?.ms;
  if (start !== undefined && ms < start) return 'before';
  if (ms <= Math.min(discoveryEnd ?? end, end)) return 'discovery';
  return ms <= end ? 'mitigation' : 'followUp';
}

/** The phase of each event; one whose time is not known yet stays in the phase of the event before it. */
export function phasesOfEvents(entry: PostmortemEntry): readonly PhaseName[] {
  let phase: PhaseName = 'before';
  return entry.timelineMoments.map((moment) => {
    phase = moment ? phaseAt(entry, moment.ms) : phase;
    return phase;
  });
}
