import * as z from 'zod';
import { storyFormats } from './choices.ts';
import { daySchema, partialDaySchema } from './days.ts';
import * as shared from './shared.ts';
import { entryId, handle, line, url } from './texts.ts';

const lines = z.array(line(1, 300)).default([]);

const talkSchema = z.strictObject({
  givenOn: daySchema.meta({ description: 'The day of the talk.', examples: ['2026-04-01'] }),
  minutes: z
    .int()
    .min(1)
    .max(20)
    .meta({ description: 'How long it took.', examples: [8] }),
  slides: url
    .optional()
    .meta({ description: 'Where the slides are.', examples: ['https://talks.example.com/off-switch'] }),
  recording: url
    .optional()
    .meta({ description: 'Where the recording is.', examples: ['https://video.example.com/off-switch'] }),
});

/** Front matter of a story for the festival of failure, told in the first person. */
export const storySchema = z.strictObject({
  $schema: shared.schemaAddress,
  title: shared.title.meta({ examples: ['Week two, fifty colleagues, one very slow migration'] }),
  toldBy: handle.meta({ description: 'Who tells it: a handle, or `anonymous`.', examples: ['wren'] }),
  status: shared.status.default('draft'),
  lang: shared.language,
  audience: shared.audience,
  team: shared.team.optional(),
  format: z
    .enum(storyFormats)
    .default('story')
    .meta({ description: 'How it was told.', examples: ['lightning-talk'] }),
  happened: partialDaySchema.optional().meta({
    description: 'When it happened; a year is enough.',
    examples: ['2018', '2018-03'],
  }),
  firstOutage: z
    .boolean()
    .default(false)
    .meta({ description: 'It was the teller’s first one.', examples: [true] }),
  whatBroke: line(1, 200)
    .optional()
    .meta({
      description: 'What broke, in one plain line.',
      examples: ['The whole site, for about half an hour'],
    }),
  lasted: line(1, 80)
    .optional()
    .meta({ description: 'How long it lasted.', examples: ['about 30 minutes'] }),
  howItFelt: line(1, 300)
    .optional()
    .meta({
      description: 'How it felt.',
      examples: ['I expected the second week to be the last one'],
    }),
  oneLine: line(1, 160)
    .optional()
    .meta({
      description: 'The story in one sentence, as someone would retell it.',
      examples: ['The site has a very easy off switch, and I found it in ten days'],
    }),
  whatHelped: lines.meta({ description: 'What helped then.', examples: [['The room laughed with me']] }),
  changedSince: lines.meta({
    description: 'What is different since.',
    examples: [['Slow migrations run in the background now']],
  }),
  notAlone: lines.meta({
    description: 'What else had to line up for it to happen.',
    examples: [['Someone approved the change, with the same knowledge I had']],
  }),
  talk: talkSchema.optional().meta({
    description: 'When and how long it was told on a stage.',
    examples: [{ givenOn: '2026-04-01', minutes: 8 }],
  }),
  postmortem: entryId.optional().meta({
    description: 'The postmortem of the same outage.',
    examples: ['2026-03-03-locked-table'],
  }),
  tellerAgrees: z
    .boolean()
    .default(false)
    .meta({ description: 'The teller agrees to its publication.', examples: [true] }),
  anonymised: z
    .boolean()
    .default(false)
    .meta({
      description: 'Names and places are removed from an anonymous story.',
      examples: [true],
    }),
  replies: z
    .enum(['open', 'closed'])
    .default('open')
    .meta({ description: 'Whether replies are welcome.', examples: ['closed'] }),
  publishedOn: shared.publishedOn,
  updatedOn: shared.updatedOn,
  tags: shared.tags,
  lintAllow: shared.lintAllow,
});

export type Story = z.output<typeof storySchema>;
export type StoryInput = z.input<typeof storySchema>;
