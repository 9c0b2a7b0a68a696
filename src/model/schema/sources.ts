/** What a postmortem names besides itself: what contributed, what it came back from, evidence, an imported source. */
import * as z from 'zod';
import * as choices from './choices.ts';
import { daySchema } from './days.ts';
import { entryId, id, line, textOfForm, url } from './texts.ts';

export const factorSchema = z.strictObject({
  id: id.meta({ description: 'Names the factor in this write-up.', examples: ['small-staging'] }),
  kind: z.enum(choices.factorKinds).meta({ description: 'What kind of thing it is.', examples: ['data-volume'] }),
  what: line(15, 300).meta({
    description: 'What it contributed, as a fact about the system.',
    examples: ['Staging holds 0.1 % of the rows, so the same migration took four seconds there'],
  }),
});

export const recurrenceSchema = z.strictObject({
  entry: entryId.meta({ description: 'The earlier postmortem.', examples: ['2026-03-03-locked-table'] }),
  followUps: z
    .array(id)
    .default([])
    .meta({ description: 'Those of its follow-ups that were to keep it away.', examples: [['show-row-count']] }),
  note: line(1, 300)
    .optional()
    .meta({ description: 'What is alike.', examples: ['Another table, the same lock'] }),
});

export const evidenceSchema = z.strictObject({
  label: line(1, 120).meta({ description: 'What it shows.', examples: ['Waiting writes, 14:00 to 17:30'] }),
  url: url.meta({ description: 'Where it is.', examples: ['https://dashboards.example.com/assets-db'] }),
  kind: z
    .enum(choices.evidenceKinds)
    .default('other')
    .meta({ description: 'What it is.', examples: ['dashboard'] }),
});

const digestForm = /^sha256:[0-9a-f]{64}$/;
const digest = textOfForm('digest', { pattern: digestForm.source }, (text) => digestForm.test(text), {
  tollgate: 'form',
  form: 'sha256: and 64 hexadecimal digits',
});

export const importedSchema = z.strictObject({
  from: line(1, 300).meta({
    description: 'Where the old text stood.',
    examples: ['https://wiki.example.com/outage-2019'],
  }),
  on: daySchema.meta({ description: 'The day of the import.', examples: ['2026-02-02'] }),
  digest: digest.meta({
    description: 'The digest of the imported text.',
    examples: [`sha256:${'9f86d081'.repeat(8)}`],
  }),
});
