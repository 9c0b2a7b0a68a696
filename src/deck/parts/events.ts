import { clockOf, machineTime, utcDayOf } from '../../i18n/numbers-and-days.ts';
import type { Moment } from '../../model/entry.ts';
import { type PhaseName, phasesOfEvents } from '../../model/phases.ts';
import { type PostmortemSource, phraseOf } from '../deck-source.ts';
import type { Draft } from '../draft.ts';
import type { Clock, EventOnSlide } from '../slide-content.ts';
import { split } from '../splitting/split.ts';
import { weightOf } from '../splitting/weights.ts';

export interface PhasedEvent {
  readonly event: EventOnSlide;
  readonly phase: PhaseName;
  readonly moment?: Moment;
}

/** The timeline as slides show it. A day stands before the first event of each day where there are several. */
export function eventsOf(source: PostmortemSource): readonly PhasedEvent[] {
  const { entry, words } = source;
  const phases = phasesOfEvents(entry);
  const days = entry.timelineMoments.map((moment) => moment && utcDayOf(moment));
  const hasDays = new Set(days.filter(Boolean)).size > 1;
  return entry.fields.timeline.map(({ what, key, approx }, index) => {
    const moment = entry.timelineMoments[index];
    const day = days[index];
    const isNew = hasDays && day !== undefined && day !== days.slice(0, index).findLast(Boolean);
    return {
      phase: phases[index] ?? 'before',
      ...(moment && { moment }),
      event: {
        text: phraseOf(source, `timeline.${index + 1}`, what),
        isKey: key,
        isAbout: approx,
        ...(moment && { clock: clockAt(moment) }),
        ...(isNew && { day: words.format.day(day) }),
      },
    };
  });
}

export const clockAt = (moment: Moment): Clock => ({ ...clockOf(moment), machine: machineTime(moment) });

/** @param most events on one slide */
export const eventSlides = (
  source: PostmortemSource,
  { name, title, events, most }: { name: string; title: string; events: readonly PhasedEvent[]; most: number },
): readonly Draft[] =>
  split(
    source,
    { name, title: { text: title }, items: events.map(({ event }) => event), weigh: eventWeight, most },
    (common, some) => ({ kind: 'events', ...common, events: some }),
  );

const eventWeight = ({ text, isKey, day, group }: EventOnSlide, wider: number): number =>
  weightOf.event(text.text.length * wider, isKey) + [day, group].filter(Boolean).length * weightOf.dayRow();
