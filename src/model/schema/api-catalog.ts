/** `/api/catalog.json`: the lists that write-ups name ids of. */
import * as z from 'zod';
import { apiDay, envelope } from './api-answer.ts';
import { gateStages } from './choices.ts';

const label = z
  .union([z.string(), z.record(z.string(), z.string())])
  .meta({ description: 'One text, or one for each language.' });

const gate = z.object({
  id: z.string(),
  label,
  stage: z.enum(gateStages),
  since: apiDay.optional(),
  until: apiDay.optional(),
});

const severity = z.object({ id: z.string(), label, means: label, until: apiDay.optional() });

export const catalogAnswerSchema = z.object({
  ...envelope,
  name: z.string(),
  languages: z.array(z.string()).meta({ description: 'The default first.' }),
  timeZone: z.string().meta({ description: 'In which a day begins and ends.' }),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string().optional(),
      timeZone: z.string().optional(),
      tollgates: z.array(gate).optional().meta({ description: 'Instead of the archive’s.' }),
      severities: z.array(severity).optional().meta({ description: 'Instead of the archive’s.' }),
      until: apiDay.optional(),
    }),
  ),
  services: z.array(
    z.object({
      id: z.string(),
      name: z.string().optional(),
      team: z.string().optional(),
      tier: z.int(),
      also: z.array(z.string()),
      until: apiDay.optional(),
    }),
  ),
  severities: z.array(severity),
  tollgates: z.array(gate).meta({ description: 'In the order of the way to production.' }),
  missReasons: z.array(z.object({ id: z.string(), label, gates: z.array(z.string()) })),
  tags: z.array(z.object({ id: z.string(), count: z.int().min(1) })).meta({ description: 'Most used first.' }),
});

export type CatalogAnswer = z.output<typeof catalogAnswerSchema>;
