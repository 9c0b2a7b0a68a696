import * as z from 'zod';
import * as choices from './choices.ts';
import { daySchema, timeZoneSchema } from './days.ts';
import { deckSchema } from './deck.ts';
import { followUpSchema } from './follow-ups.ts';
import { briefSchema, detectionSchema, impactSchema, timesSchema } from './impact.ts';
import { listById } from './lists-of.ts';
import { hypothesisSchema, mitigationSchema } from './mitigation.ts';
import { drillSchema, meetingSchema, peopleSchema, truthSchema } from './people.ts';
import * as shared from './shared.ts';
import { evidenceSchema, factorSchema, importedSchema, recurrenceSchema } from './sources.ts';
import { entryId, handle, id, line, reviewer, symptom } from './texts.ts';
import { commsMessageSchema, timelineEventSchema } from './timeline.ts';
import { gateResultSchema } from './tollgates.ts';

const observations = z.array(line(1, 300)).default([]);

/** Front matter of a postmortem. Only `title` and `team` are needed for a first draft. */
export const postmortemSchema = z.strictObject({
  $schema: shared.schemaAddress,
  title: shared.title,
  team: shared.team,
  status: shared.status.default('draft'),
  lang: shared.language,
  event: z
    .enum(choices.events)
    .default('incident')
    .meta({
      description: 'Whether it had an effect, or nearly had one.',
      examples: ['near-miss'],
    }),
  services: z
    .array(id)
    .default([])
    .meta({ description: 'The services concerned, from the catalogue.', examples: [['assets-db', 'job-runner']] }),
  severity: id.optional().meta({ description: 'How much the people who use the service felt it.', examples: ['sev2'] }),
  audience: shared.audience,
  timeZone: timeZoneSchema.optional().meta({
    description: 'The zone of times that carry no offset.',
    examples: ['Europe/Paris'],
  }),
  symptoms: z
    .array(symptom)
    .max(20)
    .default([])
    .meta({
      description:
        'Exact error texts, alert names and commands, and the words of those who noticed: people search for these.',
      examples: [['Lock wait timeout exceeded; try restarting transaction', 'JobFailureRateHigh']],
    }),
  times: timesSchema.prefault({}).meta({
    description: 'The turning points of the incident.',
    examples: [{ started: '2026-03-03 14:04', discovered: '2026-03-03 14:11', mitigated: '2026-03-03 17:06' }],
  }),
  brief: briefSchema()
    .prefault({})
    .meta({
      description: 'The four parts of the post-mortem e-mail.',
      examples: [{ reported: 'Background jobs started to fail with lock timeouts.' }],
    }),
  impact: impactSchema.prefault({}).meta({
    description: 'What people felt.',
    examples: [{ level: 'degraded', who: 'Customers who paid by card' }],
  }),
  detection: detectionSchema.prefault({}).meta({
    description: 'How it was discovered.',
    examples: [{ source: 'alert', firstSignal: 'Job failure rate above 5 %' }],
  }),
  trigger: z
    .enum(choices.triggers)
    .optional()
    .meta({
      description: 'What set it off; `none-found` is an answer.',
      examples: ['schema-change'],
    }),
  contributingFactors: listById(factorSchema)
    .default([])
    .meta({
      description: 'What made it possible: failures come from several things together.',
      examples: [[{ id: 'small-staging', kind: 'environment-difference', what: 'Staging holds 0.1 % of the rows' }]],
    }),
  hypotheses: z
    .array(hypothesisSchema)
    .default([])
    .meta({
      description: 'What was thought to be the cause, and what became of each idea.',
      examples: [[{ idea: 'A slow disk on the primary', outcome: 'ruled-out', how: 'disk latency was flat' }]],
    }),
  reproduced: z
    .enum(choices.reproductions)
    .optional()
    .meta({
      description: 'Where it was made to happen again.',
      examples: ['staging'],
    }),
  mitigation: mitigationSchema.prefault({}).meta({
    description: 'How the impact was ended.',
    examples: [{ decision: 'Wait and stop new jobs', decidedBy: ['incident-lead'] }],
  }),
  tollgates: listById(gateResultSchema, 'gate')
    .default([])
    .meta({
      description: 'What each gate on the way to production did with the defect.',
      examples: [[{ gate: 'release-checkout', outcome: 'not-reached' }]],
    }),
  followUps: listById(followUpSchema)
    .default([])
    .meta({
      description: 'The actions that were agreed.',
      examples: [[{ id: 'show-row-count', what: 'Show the row count on the review page', ticket: 'DB-414' }]],
    }),
  timeline: z
    .array(timelineEventSchema)
    .default([])
    .meta({
      description: 'What happened when, in order.',
      examples: [[{ at: '2026-03-03 14:11', what: 'The job failure alert fires', key: true }]],
    }),
  comms: z
    .array(commsMessageSchema)
    .default([])
    .meta({
      description: 'What was told to whom, in order.',
      examples: [[{ at: '2026-03-03 14:50', audience: 'customers', what: 'Assets may show old values' }]],
    }),
  surprisedBy: observations.meta({
    description: 'What surprised those who were there.',
    examples: [['A cancelled migration would have needed the same lock']],
  }),
  wentWell: observations.meta({
    description: 'What went well.',
    examples: [['Holding back the jobs kept the retry list small']],
  }),
  gotLucky: observations.meta({ description: 'Where luck helped.', examples: [['Reads needed no lock']] }),
  learned: observations.meta({
    description: 'What is known now.',
    examples: [['How long a migration takes is a property of the table, not of the code']],
  }),
  preparedness: z
    .partialRecord(z.enum(choices.preparednessAreas), z.enum(choices.preparednessStates))
    .default({})
    .meta({
      description: 'Which preparations helped, and which were not there.',
      examples: [{ runbook: 'missing', dashboards: 'helped' }],
    }),
  people: peopleSchema.optional().meta({
    description: 'How many people responded, in which roles; internal edition only.',
    examples: [{ responders: 4, paged: 1, outOfHours: 0 }],
  }),
  truths: z
    .array(truthSchema)
    .default([])
    .meta({
      description: 'What clients are seldom told about an outage; internal edition only.',
      examples: [[{ kind: 'unknown-duration', note: 'We could not say if it would take one hour or ten' }]],
    }),
  recurrenceOf: z
    .array(recurrenceSchema)
    .default([])
    .meta({
      description: 'Earlier write-ups of the same thing.',
      examples: [[{ entry: '2026-03-03-locked-table', followUps: ['refuse-blocking-migrations'] }]],
    }),
  related: z
    .array(entryId)
    .default([])
    .meta({ description: 'Other write-ups worth reading with this one.', examples: [['2025-11-18-redeploy-loop']] }),
  evidence: z
    .array(evidenceSchema)
    .default([])
    .meta({
      description: 'Links to the raw material.',
      examples: [[{ label: 'Waiting writes', url: 'https://dashboards.example.com/assets-db', kind: 'dashboard' }]],
    }),
  authors: z
    .array(handle)
    .default([])
    .meta({ description: 'Who wrote this, as handles.', examples: [['mara']] }),
  facilitator: handle.optional().meta({ description: 'Who led the meeting, as a handle.', examples: ['jules'] }),
  reviewers: z
    .array(reviewer)
    .default([])
    .meta({ description: 'Who reviewed this: handles, or team/handle.', examples: [['storefront/idris']] }),
  reviewedOn: daySchema.optional().meta({ description: 'The day of the review.', examples: ['2026-03-09'] }),
  publishedOn: shared.publishedOn,
  updatedOn: shared.updatedOn,
  meeting: meetingSchema.optional().meta({
    description: 'The review meeting, in numbers; internal edition only.',
    examples: [{ heldOn: '2026-03-09', attendees: 11, answered: 9, learnedSomething: 8, wouldComeAgain: 9 }],
  }),
  deck: deckSchema
    .prefault({})
    .meta({ description: 'What is different about the slides.', examples: [{ minutes: 30 }] }),
  tags: shared.tags,
  legacy: z
    .boolean()
    .default(false)
    .meta({ description: 'An imported old write-up, never counted in figures.', examples: [true] }),
  imported: importedSchema.optional().meta({
    description: 'Where an imported write-up comes from; the importer writes it.',
    examples: [
      { from: 'https://wiki.example.com/outage-2019', on: '2026-02-02', digest: `sha256:${'9f86d081'.repeat(8)}` },
    ],
  }),
  drill: drillSchema
    .optional()
    .meta({ description: 'How the write-up is used for practice.', examples: [{ skip: true }] }),
  lintAllow: shared.lintAllow,
});

export type Postmortem = z.output<typeof postmortemSchema>;
export type PostmortemInput = z.input<typeof postmortemSchema>;
export type Factor = Postmortem['contributingFactors'][number];
