import * as z from 'zod';
import { replyKinds, replyStatuses } from './choices.ts';
import { daySchema } from './days.ts';
import * as shared from './shared.ts';
import { entryId, handle } from './texts.ts';

/** Front matter of a reply to a story; the folder names the story. */
export const replySchema = z.strictObject({
  $schema: shared.schemaAddress,
  from: handle.meta({ description: 'Who replies: a handle, or `anonymous`.', examples: ['jo'] }),
  kind: z.enum(replyKinds).meta({ description: 'What the reply is.', examples: ['me-too'] }),
  date: daySchema.meta({ description: 'The day of the reply.', examples: ['2026-04-03'] }),
  status: z
    .enum(replyStatuses)
    .default('published')
    .meta({
      description: 'Whether readers see it.',
      examples: ['draft'],
    }),
  lang: shared.language,
  ownStory: entryId.optional().meta({
    description: 'The replier’s own story or postmortem.',
    examples: ['week-two-slow-migration'],
  }),
});

export type Reply = z.output<typeof replySchema>;
export type ReplyInput = z.input<typeof replySchema>;
