import * as z from 'zod';
import { daySchema } from './days.ts';
import { briefSchema } from './impact.ts';
import * as shared from './shared.ts';
import { handle, line } from './texts.ts';

const impactTexts = z.strictObject({
  who: line(1, 250)
    .optional()
    .meta({ description: 'Who felt it, and how.', examples: ['Les clients dont les actifs ont changé'] }),
  counted: line(1, 250)
    .optional()
    .meta({
      description: 'The number, or why there is none.',
      examples: ['environ 41 000 tâches échouées puis relancées'],
    }),
});

/** Front matter of a translation: texts only, the facts come from the original. */
export const translationSchema = z.strictObject({
  $schema: shared.schemaAddress,
  title: shared.title.meta({ examples: ['L’ajout d’une colonne a verrouillé la table des actifs'] }),
  summary: line(1, 300)
    .optional()
    .meta({
      description: 'The summary, when the original is a guide.',
      examples: ['De meilleures phrases, chacune avec sa question'],
    }),
  sourceDate: daySchema.optional().meta({
    description: 'The state of the original that was translated: its `updatedOn` or `publishedOn`.',
    examples: ['2026-03-10'],
  }),
  status: shared.status.default('draft'),
  translators: z
    .array(handle)
    .default([])
    .meta({ description: 'Who translated it, as handles.', examples: [['idris']] }),
  brief: briefSchema(1.5)
    .prefault({})
    .meta({
      description: 'The four parts, each up to half as long again.',
      examples: [{ reported: 'Les tâches échouaient.' }],
    }),
  impact: impactTexts.optional().meta({
    description: 'The texts about the impact.',
    examples: [{ who: 'Les clients dont les actifs ont changé' }],
  }),
  texts: z
    .record(z.string(), line(1, 450))
    .default({})
    .meta({
      description: 'Every other text by its path in the original.',
      examples: [{ 'followUps.show-row-count': 'Afficher le nombre de lignes de chaque table' }],
    }),
  lintAllow: shared.lintAllow,
});

export type Translation = z.output<typeof translationSchema>;
export type TranslationInput = z.input<typeof translationSchema>;
