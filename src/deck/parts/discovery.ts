import type { PhaseName } from '../../model/phases.ts';
import { type PostmortemSource, phraseOf } from '../deck-source.ts';
import { type Draft, withFirstNotes } from '../draft.ts';
import { split } from '../splitting/split.ts';
import { weightOf } from '../splitting/weights.ts';
import { eventSlides, eventsOf, type PhasedEvent } from './events.ts';
import { timelineStrip } from './timeline-strip.ts';

const shortMeeting = 30;

/** In a short meeting only the turning points are shown, when there are any. */
function shownEvents(source: PostmortemSource): readonly PhasedEvent[] {
  const events = eventsOf(source);
  const turningPoints = events.filter(({ event }) => event.isKey);
  return source.entry.fields.deck.minutes <= shortMeeting && turningPoints.length > 0 ? turningPoints : events;
}

/** The events of some phases, as many on a slide as the author wants. */
export const phaseSlides = (
  source: PostmortemSource,
  phases: readonly PhaseName[],
  { name, title }: { readonly name: string; readonly title: string },
): readonly Draft[] =>
  eventSlides(source, {
    name,
    title,
    events: grouped(
      source,
      shownEvents(source).filter(({ phase }) => phases.includes(phase)),
    ),
    most: source.entry.fields.deck.timelinePerSlide,
  });

/** What came before anything was felt is said to be so, where it stands with what came then. */
function grouped({ words }: PostmortemSource, events: readonly PhasedEvent[]): readonly PhasedEvent[] {
  const { before, parts } = words.deck.slides;
  if (events[0]?.phase !== 'before') return events;
  return events.map((one, index) => {
    const last = events[index - 1]?.phase;
    const group = index === 0 ? before : last === 'before' && one.phase !== 'before' ? parts.discovery : undefined;
    return group === undefined ? one : { ...one, event: { ...one.event, group } };
  });
}

/** How it was found out: the strip, what happened until it was understood, and what it could have been. */
export function discovery(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const { slides } = words.deck;
  const { firstSignal } = entry.fields.detection;
  const { howItHappened } = entry.fields.brief;
  const drafts = [
    ...timelineStrip(source),
    ...phaseSlides(source, ['before', 'discovery'], { name: 'discovery', title: slides.parts.discovery }),
    ...hypothesisSlides(source),
  ];
  return withFirstNotes(drafts, {
    fromWriteUp: [
      ...(firstSignal ? [phraseOf(source, 'detection.firstSignal', firstSignal)] : []),
      ...(howItHappened ? [phraseOf(source, 'brief.howItHappened', howItHappened)] : []),
    ],
  });
}

function hypothesisSlides(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const items = entry.fields.hypotheses.map(({ idea, outcome, how }, index) => ({
    idea: phraseOf(source, `hypotheses.${index + 1}`, idea),
    outcome,
    says: words.choices.hypothesis[outcome],
    ...(how && { how: phraseOf(source, `hypotheses.${index + 1}.how`, how) }),
  }));
  return split(
    source,
    {
      name: 'hypotheses',
      title: { text: words.writeUp.hypotheses },
      items,
      weigh: ({ idea, how }, wider) => weightOf.hypothesis(idea.text.length * wider, (how?.text.length ?? 0) * wider),
    },
    (common, hypotheses) => ({ kind: 'hypotheses', ...common, hypotheses }),
  );
}
