/** Fields that several kinds of write-up have, each with the sentence that forms, editors and guides show. */
import * as z from 'zod';
import { audiences, statuses } from './choices.ts';
import { daySchema } from './days.ts';
import { id, lang, line } from './texts.ts';

export const schemaAddress = z
  .unknown()
  .optional()
  .meta({
    description: 'Address of a JSON Schema for editors; ignored.',
    examples: ['/schema/postmortem.schema.json'],
  });

export const title = line(8, 120).meta({
  description: 'What happened, as a reader would say it in one line.',
  examples: ['Adding a column locked the assets table'],
});

export const team = id.meta({
  description: 'The team that writes and keeps this write-up, from the catalogue.',
  examples: ['data-platform'],
});

export const status = z.enum(statuses).meta({
  description: 'How far the write-up is: demands grow with it.',
  examples: ['published'],
});

export const language = lang
  .optional()
  .meta({ description: 'Language of the text; without it, the first one of the archive.', examples: ['fr'] });

export const audience = z
  .enum(audiences)
  .default('internal')
  .meta({
    description: 'Who may read it: the public edition holds published write-ups marked `public`.',
    examples: ['public'],
  });

export const tags = z
  .array(id)
  .max(12)
  .default([])
  .meta({ description: 'Up to twelve words that group write-ups.', examples: [['migration', 'locking']] });

export const publishedOn = daySchema
  .optional()
  .meta({ description: 'The day on which it was published.', examples: ['2026-03-10'] });

export const updatedOn = daySchema
  .optional()
  .meta({ description: 'The day of the last change that readers would notice.', examples: ['2026-04-02'] });

export const lintAllow = z
  .array(
    z.strictObject({
      rule: line(1, 80).meta({
        description: 'The wording rule that makes an exception here.',
        examples: ['root-cause'],
      }),
      reason: line(15, 200).meta({
        description: 'Why the words are right in this write-up.',
        examples: ['The phrase is the name of the provider’s report'],
      }),
    }),
  )
  .default([])
  .meta({
    description: 'Wording rules that are silent in this file, each with its reason.',
    examples: [[{ rule: 'root-cause', reason: 'The phrase is the name of the provider’s report' }]],
  });
