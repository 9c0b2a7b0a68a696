import * as z from 'zod';
import { truthKinds } from './choices.ts';
import { daySchema } from './days.ts';
import { id, line } from './texts.ts';

const people = (min: number) => z.int().min(min).max(500);

/** Numbers and roles of those who responded; no names. Internal edition only. */
export const peopleSchema = z.strictObject({
  responders: people(1)
    .optional()
    .meta({ description: 'How many people worked on it.', examples: [4] }),
  paged: people(0)
    .optional()
    .meta({ description: 'How many were called.', examples: [1] }),
  outOfHours: people(0)
    .optional()
    .meta({ description: 'How many of them outside working hours.', examples: [0] }),
  roles: z
    .array(id)
    .default([])
    .meta({ description: 'The roles that took part.', examples: [['on-call', 'incident-lead']] }),
  care: line(1, 300)
    .optional()
    .meta({
      description: 'What was done afterwards for those who responded.',
      examples: ['Two days later the team lead asked the change author how the week was going'],
    }),
});

/** Something true of this outage that clients are seldom told. Internal edition only. */
export const truthSchema = z.strictObject({
  kind: z.enum(truthKinds).meta({ description: 'Which of the truths it is.', examples: ['unknown-duration'] }),
  note: line(1, 300).meta({
    description: 'How it was.',
    examples: ['We could not say if it would take one hour or ten'],
  }),
  toldClients: line(1, 300)
    .optional()
    .meta({
      description: 'What clients were told about it.',
      examples: ['We told them we would write again every 30 minutes, and did'],
    }),
});

const answers = z.int().min(0);

/** The review meeting and its two questions. Internal edition only. */
export const meetingSchema = z.strictObject({
  heldOn: daySchema.meta({ description: 'The day of the meeting.', examples: ['2026-03-09'] }),
  attendees: z
    .int()
    .min(1)
    .meta({ description: 'How many people came.', examples: [11] }),
  answered: answers.optional().meta({ description: 'How many answered the two questions.', examples: [9] }),
  learnedSomething: answers.optional().meta({ description: 'How many learned something.', examples: [8] }),
  wouldComeAgain: answers.optional().meta({ description: 'How many would come again.', examples: [9] }),
});

/** How the write-up is used for practice. */
export const drillSchema = z.strictObject({
  title: line(8, 120)
    .optional()
    .meta({
      description: 'What trainees read first, in place of what was reported.',
      examples: ['Background jobs fail, and reading still works'],
    }),
  prompts: z
    .array(line(1, 300))
    .default([])
    .meta({ description: 'A question for each step, the first for step 1.', examples: [['Who needs to know now?']] }),
  skip: z
    .boolean()
    .default(false)
    .meta({ description: 'Makes no drill of this write-up.', examples: [true] }),
});
