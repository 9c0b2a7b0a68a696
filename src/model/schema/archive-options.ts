/** How an archive judges words, and what it does besides showing write-ups: search, figures, e-mail, drills. */
import * as z from 'zod';
import { ruleLevels } from './choices.ts';
import { listById } from './lists-of.ts';
import { id, line, para, url } from './texts.ts';

const neighbourSchema = z.strictObject({
  id: id.meta({ description: 'Names the other archive.', examples: ['platform'] }),
  name: line(1, 80).meta({ description: 'What results from it are labelled with.', examples: ['Platform archive'] }),
  url: url.meta({
    description: 'Where it is. On another origin, its host must let this site read it (CORS).',
    examples: ['https://platform.example.com/postmortems/'],
  }),
});

export const wordingSchema = z.strictObject({
  words: z
    .array(line(1, 80))
    .default([])
    .meta({ description: 'Terms that the wording rules skip.', examples: [['fault tolerance', 'page fault']] }),
  levels: z
    .record(z.string(), z.enum(ruleLevels))
    .default({})
    .meta({ description: 'Another level for a wording rule.', examples: [{ 'root-cause': 'off' }] }),
  addresses: z
    .array(line(1, 200))
    .default([])
    .meta({
      description: 'E-mail addresses and numbers of functions, which are no personal data.',
      examples: [['support@example.com']],
    }),
});

export const searchSchema = z.strictObject({
  archives: listById(neighbourSchema)
    .default([])
    .meta({
      description: 'Other archives that the search page asks as well.',
      examples: [[{ id: 'platform', name: 'Platform archive', url: 'https://platform.example.com/postmortems/' }]],
    }),
});

export const learningSchema = z.strictObject({
  lookBackDays: z
    .int()
    .min(1)
    .max(365)
    .default(60)
    .meta({
      description: 'How many days the start page and the digest look back.',
      examples: [90],
    }),
  load: z
    .boolean()
    .default(false)
    .meta({ description: 'Shows how many people were called, and when.', examples: [true] }),
});

export const emailSchema = z.strictObject({
  opening: para(300)
    .optional()
    .meta({ description: 'The first lines of the e-mail.', examples: ['Dear customers,'] }),
  closing: para(300)
    .optional()
    .meta({ description: 'Its last lines.', examples: ['We are sorry for the trouble.'] }),
  contact: line(1, 120)
    .optional()
    .meta({
      description: 'Whom customers can write to.',
      examples: ['support@example.com'],
    }),
  customerTollgates: z
    .boolean()
    .default(true)
    .meta({
      description: 'The edition for customers says which gates missed it.',
      examples: [false],
    }),
  customerDueDays: z
    .boolean()
    .default(false)
    .meta({
      description: 'The edition for customers says by when things change.',
      examples: [true],
    }),
});

export const drillSettingsSchema = z.strictObject({
  minimumSteps: z
    .int()
    .min(2)
    .max(20)
    .default(4)
    .meta({
      description: 'With fewer rows of timeline from the discovery on, a drill is called a short one.',
      examples: [6],
    }),
});

export const deckSettingsSchema = z.strictObject({
  notes: z
    .boolean()
    .default(true)
    .meta({
      description: 'Whether slides carry the notes of their authors; whoever can open the slides can read them.',
      examples: [false],
    }),
});
