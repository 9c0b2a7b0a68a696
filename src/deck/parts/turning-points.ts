import type { PostmortemSource } from '../deck-source.ts';
import { eventsOf, type PhasedEvent } from './events.ts';

/** The events that the author marked; else those nearest to the five times of the incident. */
export function turningPoints(source: PostmortemSource, most: number): readonly PhasedEvent[] {
  const events = eventsOf(source);
  const marked = events.filter(({ event }) => event.isKey);
  if (marked.length > 0) return marked.slice(0, most);
  const times = Object.values(source.entry.times);
  const nearest = new Set(times.map(({ ms }) => nearestTo(events, ms)));
  return events.filter((event) => nearest.has(event)).slice(0, most);
}

function nearestTo(events: readonly PhasedEvent[], ms: number): PhasedEvent | undefined {
  const away = ({ moment }: PhasedEvent) => (moment ? Math.abs(moment.ms - ms) : Number.POSITIVE_INFINITY);
  return events.toSorted((a, b) => away(a) - away(b))[0];
}
