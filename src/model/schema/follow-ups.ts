import * as z from 'zod';
import { followUpStatuses, followUpTypes, guardKinds } from './choices.ts';
import { daySchema } from './days.ts';
import { id, line, ticket, url } from './texts.ts';

/** What would now fail, fire or hold on this defect. */
const guardSchema = z.strictObject({
  kind: z.enum(guardKinds).meta({ description: 'What kind of guard it is.', examples: ['test'] }),
  what: line(10, 200)
    .optional()
    .meta({
      description: 'What it does.',
      examples: ['The build refuses a blocking change'],
    }),
  link: url.optional().meta({
    description: 'Where it is.',
    examples: ['https://code.example.com/assets/tests/migration-lock-test'],
  }),
  verifiedOn: daySchema.optional().meta({
    description: 'The day on which it was seen to fail, fire or hold on the defect it was made for.',
    examples: ['2026-03-30'],
  }),
});

/** One agreed action. */
export const followUpSchema = z.strictObject({
  id: id.meta({ description: 'Names the follow-up in this write-up.', examples: ['show-row-count'] }),
  what: line(10, 200).meta({
    description: 'What will be different.',
    examples: ['Show the row count of every touched table on the review page'],
  }),
  type: z
    .enum(followUpTypes)
    .optional()
    .meta({ description: 'What it is for.', examples: ['prevent'] }),
  owner: id.optional().meta({
    description: 'The team that does it, never a person; without it, the team of the write-up.',
    examples: ['storefront'],
  }),
  ticket: ticket.optional().meta({ description: 'Its ticket: a key or a full address.', examples: ['DB-412'] }),
  created: daySchema.optional().meta({ description: 'The day on which it was agreed.', examples: ['2026-03-05'] }),
  due: daySchema.optional().meta({ description: 'The last day for it.', examples: ['2026-04-04'] }),
  status: z
    .enum(followUpStatuses)
    .default('open')
    .meta({ description: 'How far it is.', examples: ['done'] }),
  doneOn: daySchema.optional().meta({ description: 'The day on which it was done.', examples: ['2026-03-30'] }),
  droppedOn: daySchema.optional().meta({ description: 'The day on which it was dropped.', examples: ['2026-04-01'] }),
  droppedBecause: line(15, 300)
    .optional()
    .meta({
      description: 'Why it was dropped.',
      examples: ['The new database version no longer rewrites the table'],
    }),
  guard: guardSchema.optional().meta({
    description: 'What would now fail, fire or hold on this defect; `what`, `link` or both.',
    examples: [{ kind: 'test', link: 'https://code.example.com/assets/tests/lock', verifiedOn: '2026-03-30' }],
  }),
});

export type Guard = z.output<typeof guardSchema>;
export type FollowUp = z.output<typeof followUpSchema>;
