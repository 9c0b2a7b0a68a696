import * as z from 'zod';
import { gateSchema, severitySchema } from './archive-lists.ts';
import { daySchema, timeZoneSchema } from './days.ts';
import { listById } from './lists-of.ts';
import * as shared from './shared.ts';
import { id, lang, line } from './texts.ts';

const until = daySchema.optional().meta({
  description: 'The last day on which new write-ups use it; old ones keep it.',
  examples: ['2026-05-31'],
});

const contactSchema = z.strictObject({
  label: line(1, 80).meta({
    description: 'Whom one reaches: a function, not a person.',
    examples: ['Hosting provider support'],
  }),
  how: line(1, 120).meta({ description: 'How.', examples: ['number on the provider card in the runbook'] }),
});

const teamSchema = z.strictObject({
  id: id.meta({ description: 'What write-ups put under `team` and `owner`.', examples: ['data-platform'] }),
  name: line(1, 80)
    .optional()
    .meta({ description: 'What pages show; without it, the id.', examples: ['Data Platform'] }),
  timeZone: timeZoneSchema.optional().meta({
    description: 'The zone that a new write-up of this team starts with.',
    examples: ['Europe/Paris'],
  }),
  languages: z
    .array(lang)
    .optional()
    .meta({ description: 'The languages the team writes in.', examples: [['en', 'fr']] }),
  channel: line(1, 80)
    .optional()
    .meta({ description: 'Where to reach the team.', examples: ['#data-platform'] }),
  contacts: z
    .array(contactSchema)
    .default([])
    .meta({
      description: 'Functions to reach in an outage; internal edition only.',
      examples: [[{ label: 'Hosting provider support', how: 'number on the provider card in the runbook' }]],
    }),
  severities: listById(severitySchema)
    .optional()
    .meta({
      description: 'Replaces the archive’s severities for this team, as a whole.',
      examples: [[{ id: 'sev1', label: 'SEV 1', means: 'Customers cannot pay' }]],
    }),
  tollgates: listById(gateSchema)
    .optional()
    .meta({
      description: 'Replaces the archive’s gates for this team, as a whole.',
      examples: [[{ id: 'canary', label: 'One-percent ring', stage: 'during-release' }]],
    }),
  until,
});

const serviceSchema = z.strictObject({
  id: id.meta({ description: 'What write-ups put under `services`.', examples: ['assets-db'] }),
  name: line(1, 80)
    .optional()
    .meta({ description: 'What pages show; without it, the id.', examples: ['Assets database'] }),
  team: id.optional().meta({ description: 'The team that runs it.', examples: ['data-platform'] }),
  tier: z
    .int()
    .min(1)
    .max(4)
    .default(3)
    .meta({ description: 'How much depends on it; 1 is most.', examples: [1] }),
  also: z
    .array(line(1, 80))
    .default([])
    .meta({ description: 'Other names, found by search.', examples: [['PrimaryDB']] }),
  until,
});

/** `content/catalog.yaml`. */
export const catalogSchema = z.strictObject({
  $schema: shared.schemaAddress,
  teams: listById(teamSchema)
    .default([])
    .meta({
      description: 'The teams; while none is listed, any id is accepted.',
      examples: [[{ id: 'data-platform', name: 'Data Platform' }]],
    }),
  services: listById(serviceSchema)
    .default([])
    .meta({
      description: 'The services; while none is listed, any id is accepted.',
      examples: [[{ id: 'assets-db', name: 'Assets database', team: 'data-platform', tier: 1 }]],
    }),
});

export type Catalog = z.output<typeof catalogSchema>;
export type CatalogInput = z.input<typeof catalogSchema>;
export type Team = Catalog['teams'][number];
export type Service = Catalog['services'][number];
