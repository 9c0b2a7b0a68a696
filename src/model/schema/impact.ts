import * as z from 'zod';
import { type briefParts, dataEffects, detectionSources, impactLevels, timeNames } from './choices.ts';
import { momentSchema } from './days.ts';
import { line, para } from './texts.ts';

/** The five times of an incident. */
export const timesSchema = z.strictObject({
  started: momentSchema.optional().meta({ description: 'The first effect on anyone.', examples: ['2026-03-03 14:04'] }),
  discovered: momentSchema
    .optional()
    .meta({ description: 'The first time someone knew.', examples: ['2026-03-03 14:11'] }),
  understood: momentSchema.optional().meta({
    description: 'When the cause was reasonably certain; it may come after the mitigation.',
    examples: ['2026-03-03 14:32'],
  }),
  mitigated: momentSchema.optional().meta({ description: 'The end of the impact.', examples: ['2026-03-03 17:06'] }),
  resolved: momentSchema.optional().meta({
    description: 'When everything was as before.',
    examples: ['2026-03-03 18:20'],
  }),
  approx: z
    .array(z.enum(timeNames))
    .default([])
    .meta({ description: 'The times above that are guesses.', examples: [['started']] }),
});

const briefSentences = {
  reported: 'What was reported, in two or three plain sentences.',
  howItHappened: 'How it happened, for someone who was not there.',
  mitigatedBy: 'What ended it.',
  preventing: 'What changes so that it does not come back.',
};

const briefExamples = {
  reported: 'Background jobs that update customer assets started to fail with lock timeouts.',
  howItHappened: 'A schema migration rewrote the largest table and held a lock for the whole run.',
  mitigatedBy: 'We stopped new jobs, let the migration finish, and retried the failed ones.',
  preventing: 'The pipeline refuses a blocking change on a table above ten million rows.',
};

const briefPart = (part: (typeof briefParts)[number], max: number) =>
  para(max)
    .optional()
    .meta({ description: briefSentences[part], examples: [briefExamples[part]] });

/** The four parts of the post-mortem e-mail. `share` lengthens the limits, for translations. */
export const briefSchema = (share = 1) =>
  z.strictObject({
    reported: briefPart('reported', 500 * share),
    howItHappened: briefPart('howItHappened', 700 * share),
    mitigatedBy: briefPart('mitigatedBy', 500 * share),
    preventing: briefPart('preventing', 500 * share),
  });

const windowSchema = z.strictObject({
  from: momentSchema.meta({ description: 'When this stretch of impact began.', examples: ['2025-11-18T15:42Z'] }),
  to: momentSchema.meta({ description: 'When it ended.', examples: ['2025-11-18T16:29Z'] }),
});

/** What people felt. */
export const impactSchema = z.strictObject({
  level: z
    .enum(impactLevels)
    .optional()
    .meta({ description: 'How much of the service was missing.', examples: ['degraded'] }),
  who: line(1, 200)
    .optional()
    .meta({
      description: 'Who felt it, and how.',
      examples: ['Customers whose assets changed that afternoon; they saw old values'],
    }),
  counted: line(1, 200)
    .optional()
    .meta({
      description: 'A number, or “not counted:” and why.',
      examples: ['41,000 jobs failed and were retried'],
    }),
  data: z
    .enum(dataEffects)
    .default('none')
    .meta({ description: 'What happened to data.', examples: ['delayed'] }),
  supportContacts: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'How many people wrote or called.', examples: [6] }),
  windows: z
    .array(windowSchema)
    .max(50)
    .default([])
    .meta({
      description: 'The stretches of impact, when there were pauses.',
      examples: [[{ from: '2025-11-18T15:42Z', to: '2025-11-18T16:29Z' }]],
    }),
});

/** How it was noticed. */
export const detectionSchema = z.strictObject({
  source: z
    .enum(detectionSources)
    .optional()
    .meta({ description: 'Who or what noticed first.', examples: ['alert'] }),
  firstSignal: line(1, 300)
    .optional()
    .meta({
      description: 'The first thing that was seen.',
      examples: ['Job failure rate above 5 % for five minutes'],
    }),
});
