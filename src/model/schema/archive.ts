import * as z from 'zod';
import { gateSchema, missReasonSchema, roleSchema, severitySchema } from './archive-lists.ts';
import {
  deckSettingsSchema,
  drillSettingsSchema,
  emailSchema,
  learningSchema,
  searchSchema,
  wordingSchema,
} from './archive-options.ts';
import { reviewKinds } from './choices.ts';
import { timeZoneSchema } from './days.ts';
import { defaultGates, defaultMissReasons, defaultRoles, defaultSeverities } from './default-lists.ts';
import { listById } from './lists-of.ts';
import * as shared from './shared.ts';
import { id, lang, line, textOfForm, url } from './texts.ts';

const hostForm = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?$/;
const host = textOfForm('host', { pattern: hostForm.source }, (text) => hostForm.test(text), {
  tollgate: 'form',
  form: 'status.example.com',
});

const prefixForm = /^[A-Z][A-Z0-9_]{0,9}$/;
const ticketPrefix = textOfForm('ticketPrefix', { pattern: prefixForm.source }, (text) => prefixForm.test(text), {
  tollgate: 'ticket-prefix',
});
const ticketAddress = textOfForm('ticketAddress', { pattern: '^https?://.*\\{key\\}' }, isTicketAddress, {
  tollgate: 'ticket-address',
});

/** `{key}` stands once, behind the host, so that a ticket can't choose where its link leads. */
function isTicketAddress(text: string): boolean {
  const parts = text.split('{key}');
  return (
    parts.length === 2 && /^https?:\/\/[^/?#{}\s@]+[/?#]/i.test(parts[0] ?? '') && URL.canParse(parts.join('KEY-1'))
  );
}

const trackerSchema = z.strictObject({
  id: id.meta({ description: 'Names the tracker.', examples: ['tickets'] }),
  keys: z
    .array(ticketPrefix)
    .min(1)
    .meta({ description: 'The prefixes of its tickets.', examples: [['DB', 'OPS']] }),
  url: ticketAddress.meta({
    description: 'The address of a ticket, with `{key}` in its place.',
    examples: ['https://tickets.example.com/browse/{key}'],
  }),
});

const publicEditionSchema = z.strictObject({
  enabled: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether a public edition may be built.', examples: [true] }),
  linkHosts: z
    .array(host)
    .default([])
    .meta({ description: 'Hosts that the public edition may link to.', examples: [['status.example.com']] }),
});

const repositorySchema = z.strictObject({
  url: url.meta({ description: 'Where the archive’s files are.', examples: ['https://code.example.com/team/archive'] }),
  branch: line(1, 100)
    .default('main')
    .meta({ description: 'The branch that is published.', examples: ['main'] }),
});

const reviewSchema = z.strictObject({
  reviewers: z
    .int()
    .min(0)
    .max(5)
    .default(1)
    .meta({
      description: 'How many reviewers who are not authors a full write-up has.',
      examples: [2],
    }),
  otherTeam: z
    .boolean()
    .default(false)
    .meta({ description: 'One of them is of another team.', examples: [true] }),
  nearMiss: z
    .enum(reviewKinds)
    .default('light')
    .meta({
      description: 'How much is asked of a near miss without a severity.',
      examples: ['light'],
    }),
});

/** `content/archive.yaml`. Every key is optional; an empty list counts as absent. */
export const archiveSchema = z.strictObject({
  $schema: shared.schemaAddress,
  name: line(1, 80)
    .default('Postmortems')
    .meta({ description: 'The name of the archive.', examples: ['What broke'] }),
  url: url.optional().meta({ description: 'Where the site is.', examples: ['https://postmortems.example.com/'] }),
  description: line(1, 200)
    .default('')
    .meta({
      description: 'What the archive is, in one line.',
      examples: ['What broke, how it happened, and what it taught us'],
    }),
  languages: z
    .array(lang)
    .overwrite((list) => (list.length === 0 ? ['en'] : list))
    .default(['en'])
    .meta({ description: 'The languages of the archive, the default first.', examples: [['en', 'fr']] }),
  timeZone: timeZoneSchema.default('UTC').meta({
    description: 'In which zone a day begins and ends.',
    examples: ['Europe/Paris'],
  }),
  editions: z
    .strictObject({
      public: publicEditionSchema.prefault({}).meta({
        description: 'The edition for everyone.',
        examples: [{ enabled: true, linkHosts: ['status.example.com'] }],
      }),
    })
    .prefault({})
    .meta({ description: 'Who can read what.', examples: [{ public: { enabled: true } }] }),
  severities: listById(severitySchema)
    .overwrite((list) => (list.length === 0 ? defaultSeverities : list))
    .default(defaultSeverities)
    .meta({
      description: 'How much people felt an incident, and how much is asked of its write-up.',
      examples: [[{ id: 'sev1', label: 'SEV 1', means: 'Most customers cannot do their main task' }]],
    }),
  tollgates: listById(gateSchema)
    .overwrite((list) => (list.length === 0 ? defaultGates : list))
    .default(defaultGates)
    .meta({
      description: 'The gates on the way to production, in their order.',
      examples: [[{ id: 'code-review', label: 'Code review', stage: 'before-merge' }]],
    }),
  missReasons: listById(missReasonSchema)
    .overwrite((list) => (list.length === 0 ? defaultMissReasons : list))
    .default(defaultMissReasons)
    .meta({
      description: 'Why a gate let something through.',
      examples: [[{ id: 'smaller-data', label: 'Test data is much smaller than production data' }]],
    }),
  roles: listById(roleSchema)
    .overwrite((list) => (list.length === 0 ? defaultRoles : list))
    .default(defaultRoles)
    .meta({
      description: 'Who takes part, without names.',
      examples: [[{ id: 'incident-lead', label: 'Incident lead' }]],
    }),
  trackers: listById(trackerSchema)
    .default([])
    .meta({
      description: 'Where tickets live; without one, any ticket text is accepted and none is linked.',
      examples: [[{ id: 'tickets', keys: ['DB', 'OPS'], url: 'https://tickets.example.com/browse/{key}' }]],
    }),
  repository: repositorySchema.optional().meta({
    description: 'For edit links, the form page and links to pull requests.',
    examples: [{ url: 'https://code.example.com/team/archive' }],
  }),
  review: reviewSchema.prefault({}).meta({ description: 'What a review needs.', examples: [{ reviewers: 2 }] }),
  wording: wordingSchema.prefault({}).meta({
    description: 'Exceptions to the wording rules.',
    examples: [{ words: ['fault tolerance', 'page fault'] }],
  }),
  search: searchSchema.prefault({}).meta({
    description: 'What the search page asks besides this archive.',
    examples: [{ archives: [{ id: 'platform', name: 'Platform archive', url: 'https://platform.example.com/' }] }],
  }),
  learning: learningSchema.prefault({}).meta({ description: 'What figures show.', examples: [{ lookBackDays: 90 }] }),
  email: emailSchema.prefault({}).meta({
    description: 'The post-mortem e-mail.',
    examples: [{ opening: 'Dear customers,', contact: 'support@example.com' }],
  }),
  deck: deckSettingsSchema
    .prefault({})
    .meta({ description: 'What slides show and what they leave out.', examples: [{ notes: false }] }),
  drill: drillSettingsSchema
    .prefault({})
    .meta({ description: 'Practice from old write-ups.', examples: [{ minimumSteps: 6 }] }),
});

export type ArchiveSettings = z.output<typeof archiveSchema>;
export type ArchiveSettingsInput = z.input<typeof archiveSchema>;
