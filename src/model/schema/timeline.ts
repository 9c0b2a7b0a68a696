import * as z from 'zod';
import { commsAudiences } from './choices.ts';
import { momentSchema } from './days.ts';
import { line, url } from './texts.ts';

const at = momentSchema.meta({ description: 'When it happened.', examples: ['2026-03-03 14:11'] });

/** One event of the timeline. */
export const timelineEventSchema = z.strictObject({
  at,
  what: line(5, 300).meta({
    description: 'What happened, or what became known, in one line.',
    examples: ['The job failure alert fires; the on-call engineer looks'],
  }),
  approx: z
    .boolean()
    .default(false)
    .meta({ description: 'The time is a guess.', examples: [true] }),
  key: z
    .boolean()
    .default(false)
    .meta({
      description: 'A turning point: shown in short decks and in the summary.',
      examples: [true],
    }),
  source: url.optional().meta({
    description: 'Where this is recorded.',
    examples: ['https://chat.example.com/archive/incident-42'],
  }),
});

/** One message about the incident: what was told to whom, and when. */
export const commsMessageSchema = z.strictObject({
  at: at.meta({ description: 'When it was said.', examples: ['2026-03-03 14:50'] }),
  audience: z.enum(commsAudiences).meta({ description: 'Who was told.', examples: ['customers'] }),
  what: line(5, 300).meta({
    description: 'What was said, shortened.',
    examples: ['Assets may show old values; nothing is lost; we write again every 30 minutes'],
  }),
});

export type TimelineEvent = z.output<typeof timelineEventSchema>;
export type CommsMessage = z.output<typeof commsMessageSchema>;
