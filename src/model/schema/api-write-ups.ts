/**
 * Write-ups for other programs. What the API holds is named here field by field, so that a new field of a write-up does
 * not leave by itself. Never in it, in any edition: `people`, `truths`, `meeting`, handles, notes, `Internal` parts.
 */
import * as z from 'zod';
import { apiDay, envelope } from './api-answer.ts';
import { events, replyKinds, statuses } from './choices.ts';
import { postmortemSchema } from './postmortem.ts';
import { storySchema } from './story.ts';

const moment = z.iso.datetime().meta({ description: 'In UTC.' });
const text = z.string().meta({ description: 'The text of the page without markup; empty when it has none.' });

const common = {
  id: z.string(),
  url: z.string().meta({ description: 'Address of the page; a path where the site has no address.' }),
  lang: z.string().meta({ description: 'Language of the original.' }),
  translations: z.array(z.string()).meta({ description: 'Languages it is translated to.' }),
  title: z.string(),
  status: z.enum(statuses),
  tags: z.array(z.string()),
  publishedOn: apiDay.optional(),
  updatedOn: apiDay.optional(),
};

const summary = { data: z.string().meta({ description: 'Address of everything about it, as JSON.' }) };

const postmortemSummarySchema = z.object({
  ...common,
  ...summary,
  day: apiDay,
  event: z.enum(events),
  team: z.string(),
  services: z.array(z.string()),
  severity: z.string().optional(),
});

const storySummarySchema = z.object({
  ...common,
  ...summary,
  happened: z.string().optional().meta({ description: 'A year, a month or a day.' }),
  firstOutage: z.boolean(),
  replies: z.int().min(0),
});

export const postmortemsAnswerSchema = z.object({
  ...envelope,
  count: z.int().min(0),
  items: z.array(postmortemSummarySchema).meta({ description: 'Newest first.' }),
});

export const storiesAnswerSchema = z.object({
  ...envelope,
  count: z.int().min(0),
  items: z.array(storySummarySchema).meta({ description: 'Newest first.' }),
});

export const postmortemFieldsSchema = postmortemSchema.pick({
  event: true,
  team: true,
  services: true,
  severity: true,
  timeZone: true,
  symptoms: true,
  times: true,
  brief: true,
  impact: true,
  detection: true,
  trigger: true,
  contributingFactors: true,
  hypotheses: true,
  reproduced: true,
  mitigation: true,
  tollgates: true,
  followUps: true,
  timeline: true,
  comms: true,
  surprisedBy: true,
  wentWell: true,
  gotLucky: true,
  learned: true,
  preparedness: true,
  recurrenceOf: true,
  related: true,
  evidence: true,
  reviewedOn: true,
  legacy: true,
});

export const postmortemAnswerSchema = z.object({
  ...envelope,
  ...common,
  day: apiDay,
  moments: z
    .object({
      started: moment.optional(),
      discovered: moment.optional(),
      understood: moment.optional(),
      mitigated: moment.optional(),
      resolved: moment.optional(),
    })
    .meta({ description: 'The turning points, whose zone is known.' }),
  timelineMoments: z
    .array(moment.nullable())
    .meta({ description: 'One for each entry of the timeline; `null` where its zone is not known yet.' }),
  fields: postmortemFieldsSchema.meta({ description: 'The front matter as it was written, with its defaults.' }),
  text,
});

export const storyFieldsSchema = storySchema.pick({
  toldBy: true,
  team: true,
  format: true,
  happened: true,
  firstOutage: true,
  whatBroke: true,
  lasted: true,
  howItFelt: true,
  oneLine: true,
  whatHelped: true,
  changedSince: true,
  notAlone: true,
  talk: true,
  postmortem: true,
});

export const storyAnswerSchema = z.object({
  ...envelope,
  ...common,
  fields: storyFieldsSchema.meta({ description: 'The front matter as it was written, with its defaults.' }),
  text,
  replies: z
    .array(z.object({ id: z.string(), kind: z.enum(replyKinds), date: apiDay, lang: z.string(), text }))
    .meta({ description: 'Oldest first.' }),
});

export type PostmortemsAnswer = z.output<typeof postmortemsAnswerSchema>;
export type PostmortemAnswer = z.output<typeof postmortemAnswerSchema>;
export type StoriesAnswer = z.output<typeof storiesAnswerSchema>;
export type StoryAnswer = z.output<typeof storyAnswerSchema>;
