import type { Moment, TimeName } from '../../model/entry.ts';
import { type Stretch, stretchesOf } from '../../model/stretches.ts';
import type { PostmortemSource } from '../deck-source.ts';
import type { Draft } from '../draft.ts';
import { slideBudget } from '../splitting/weights.ts';
import { clockAt, eventsOf } from './events.ts';

/** Of a thousand: about the width of a clock time. */
const least = 12;

/** From the first effect to the end, to scale; nothing where too few times are known. */
export function timelineStrip(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const { slides } = words.deck;
  const stretches = stretchesOf(entry, least);
  if (stretches.length === 0) return [];
  const named = stretches.map((stretch) => ({
    name: stretch.name,
    label: words.writeUp.stretch[stretch.name],
    duration: words.format.duration(stretch.minutes),
    start: stretch.start,
    width: stretch.width,
    isWidened: stretch.isWidened,
    ...(stretch.name === 'unseen' && { note: slides.nobodyCouldKnow }),
  }));
  return [
    {
      kind: 'timeline-strip',
      name: 'timeline',
      title: { text: slides.strip },
      stretches: named,
      marks: marksOf(source, stretches),
      ticks: eventsOf(source).flatMap(({ event: { text, isKey }, moment }) => {
        const at = moment && placeOn(stretches, moment);
        return moment && at !== undefined ? [{ at, isKey, text, clock: clockAt(moment) }] : [];
      }),
      weight: slideBudget,
    },
  ];
}

const timesInOrder = ['started', 'discovered', 'understood', 'mitigated', 'resolved'] as const satisfies TimeName[];

/** The turning points at the ends of the stretches. */
function marksOf({ entry, words }: PostmortemSource, stretches: readonly Stretch[]) {
  return timesInOrder.flatMap((name) => {
    const moment = entry.times[name];
    const at = moment && placeOn(stretches, moment);
    const isEnd = stretches.some(({ from, to }) => from.ms === moment?.ms || to.ms === moment?.ms);
    if (moment === undefined || at === undefined || !isEnd) return [];
    return [{ at, name, label: words.deck.slides.times[name], clock: clockAt(moment) }];
  });
}

/** Within its stretch a moment stands to scale, also where the stretch itself is wider. */
function placeOn(stretches: readonly Stretch[], { ms }: Moment): number | undefined {
  const stretch = stretches.findLast(({ from, to }) => from.ms <= ms && ms <= to.ms);
  if (stretch === undefined) return undefined;
  const share = (ms - stretch.from.ms) / (stretch.to.ms - stretch.from.ms);
  return Math.round((stretch.start + share * stretch.width) * 10) / 10;
}
