import * as z from 'zod';
import { deckSections } from './choices.ts';
import { id, para } from './texts.ts';

/** A section's name; rule D01 compares it with the list. */
const section = id.meta({ enum: [...deckSections] });

/** What an author can change about the slides. */
export const deckSchema = z.strictObject({
  minutes: z
    .int()
    .min(5)
    .max(120)
    .default(45)
    .meta({ description: 'How long the meeting takes.', examples: [30] }),
  order: z
    .array(section)
    .default([])
    .meta({ description: 'The sections that come first; the others keep their order.', examples: [['discovery']] }),
  hide: z
    .array(section)
    .default([])
    .meta({ description: 'The sections to leave out.', examples: [['normal-day']] }),
  timelinePerSlide: z
    .int()
    .min(2)
    .max(12)
    .default(6)
    .meta({ description: 'How many events of the timeline a slide shows.', examples: [5] }),
  notes: z
    .record(section, para(1000))
    .default({})
    .meta({
      description: 'Speaker notes by section.',
      examples: [{ discovery: 'Start with what the screen showed at 14:04' }],
    }),
});

export type DeckSettings = z.output<typeof deckSchema>;
