/** The lists that an archive may fill itself, and that a team of the catalogue may replace. */
import * as z from 'zod';
import { gateStages, reviewKinds } from './choices.ts';
import { daySchema } from './days.ts';
import { id, lang, line } from './texts.ts';

/** One line, or one for each language. */
const label = (max: number) => z.union([line(1, max), z.record(lang, line(1, max))]);

const until = daySchema.optional().meta({
  description: 'The last day on which new write-ups use it; old ones keep it.',
  examples: ['2026-05-31'],
});

export const severitySchema = z.strictObject({
  id: id.meta({ description: 'What write-ups put under `severity`.', examples: ['sev2'] }),
  label: label(120).meta({ description: 'What pages show.', examples: ['SEV 2', { en: 'SEV 2', fr: 'Gravité 2' }] }),
  means: label(300).meta({
    description: 'What people feel at this severity.',
    examples: ['An important function is broken or very slow for many'],
  }),
  review: z
    .enum(reviewKinds)
    .default('full')
    .meta({ description: 'How much is asked of its write-ups.', examples: ['light'] }),
  reviewWithinDays: z
    .int()
    .min(1)
    .max(90)
    .default(7)
    .meta({
      description: 'Days from the discovery to the review.',
      examples: [7],
    }),
  followUpDueDays: z
    .int()
    .min(1)
    .max(365)
    .default(30)
    .meta({
      description: 'Days that a follow-up is given.',
      examples: [30],
    }),
  until,
});

export const gateSchema = z.strictObject({
  id: id.meta({ description: 'What write-ups put under `gate`.', examples: ['code-review'] }),
  label: label(120).meta({ description: 'What pages show.', examples: ['Code review'] }),
  stage: z
    .enum(gateStages)
    .meta({ description: 'Where it stands on the way to production.', examples: ['before-merge'] }),
  since: daySchema.optional().meta({ description: 'The first day of the gate.', examples: ['2025-06-01'] }),
  until,
});

export const missReasonSchema = z.strictObject({
  id: id.meta({ description: 'What write-ups put under `reason`.', examples: ['smaller-data'] }),
  label: label(160).meta({
    description: 'What pages show.',
    examples: ['Test data is much smaller than production data'],
  }),
  gates: z
    .array(id)
    .default([])
    .meta({ description: 'The gates it fits; empty: any.', examples: [['unit-tests', 'uat']] }),
  hint: label(300)
    .optional()
    .meta({
      description: 'When to choose it.',
      examples: ['The suite had the case, with too few rows to show it'],
    }),
  until,
});

export const roleSchema = z.strictObject({
  id: id.meta({ description: 'What write-ups put under `role` and `decidedBy`.', examples: ['incident-lead'] }),
  label: label(120).meta({ description: 'What pages show.', examples: ['Incident lead'] }),
  until,
});

export type Label = z.output<typeof severitySchema>['label'];
export type Severity = z.output<typeof severitySchema>;
export type Gate = z.output<typeof gateSchema>;
export type MissReason = z.output<typeof missReasonSchema>;
export type Role = z.output<typeof roleSchema>;
