import type { PostmortemEntry } from '../model/entry.ts';
import { timeNames } from '../model/schema/choices.ts';

/**
 * The numbers, from 0 and in order, of the events that a short timeline keeps: those nearest to the turning points, then
 * the others evenly. All of them where there are no more than `most`.
 */
export function roughTimeline(
  { timelineMoments, times }: Pick<PostmortemEntry, 'timelineMoments' | 'times'>,
  most = 12,
): readonly number[] {
  const all = timelineMoments.map((_, index) => index);
  if (all.length <= most) return all;
  const turningPoints = timeNames.flatMap((name) => {
    const at = times[name];
    return at ? nearest(timelineMoments, at.ms) : [];
  });
  const kept = new Set(turningPoints.slice(0, most));
  const rest = all.filter((index) => !kept.has(index));
  const free = most - kept.size;
  for (let place = 0; place < free; place += 1) {
    const index = rest[Math.floor(((place + 0.5) * rest.length) / free)];
    if (index !== undefined) kept.add(index);
  }
  return [...kept].sort((a, b) => a - b);
}

/** The first of the nearest; none where no event has a time. */
function nearest(moments: PostmortemEntry['timelineMoments'], ms: number): readonly number[] {
  const distances = moments.flatMap((moment, index) => (moment ? [{ index, distance: Math.abs(moment.ms - ms) }] : []));
  const [first] = distances.toSorted((a, b) => a.distance - b.distance || a.index - b.index);
  return first ? [first.index] : [];
}
