import * as z from 'zod';
import { guideSections } from './choices.ts';
import * as shared from './shared.ts';
import { line } from './texts.ts';

/** Front matter of a guide. */
export const guideSchema = z.strictObject({
  $schema: shared.schemaAddress,
  title: line(4, 120).meta({ description: 'What the guide is about.', examples: ['Words that help'] }),
  summary: line(1, 200)
    .optional()
    .meta({
      description: 'What a reader finds in it.',
      examples: ['Better sentences, each with the question behind it'],
    }),
  section: z
    .enum(guideSections)
    .default('about')
    .meta({ description: 'Where it is listed.', examples: ['write'] }),
  order: z
    .int()
    .min(0)
    .max(999)
    .default(500)
    .meta({ description: 'Its place in the section.', examples: [10] }),
  status: shared.status.default('published'),
  lang: shared.language,
  audience: shared.audience,
  team: shared.team.optional(),
  updatedOn: shared.updatedOn,
  tags: shared.tags,
  lintAllow: shared.lintAllow,
});

export type Guide = z.output<typeof guideSchema>;
export type GuideInput = z.input<typeof guideSchema>;
