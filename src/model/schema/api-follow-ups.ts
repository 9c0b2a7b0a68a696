/** `/api/follow-ups.json` */
import * as z from 'zod';
import { apiDay as day, envelope } from './api-answer.ts';
import { followUpStatuses, followUpTypes, guardKinds } from './choices.ts';

const days = z.int().min(0);

export const followUpRecordSchema = z.object({
  entryId: z.string().meta({ description: 'Id of the write-up in which it was agreed.' }),
  entryTitle: z.string(),
  entryUrl: z.string().meta({ description: 'Address of the write-up; a path where the site has no address.' }),
  followUpId: z.string().meta({ description: 'Unique in its write-up.' }),
  what: z.string(),
  type: z.enum(followUpTypes).optional(),
  ownerTeam: z.string().optional().meta({ description: 'Internal edition only.' }),
  ticket: z.string().optional().meta({ description: 'Internal edition only.' }),
  ticketUrl: z.string().optional().meta({ description: 'Internal edition only.' }),
  status: z.enum(followUpStatuses),
  created: day.optional().meta({ description: 'The day it was agreed, else the day its write-up was published.' }),
  due: day.optional(),
  doneOn: day.optional(),
  droppedOn: day.optional(),
  daysOpen: days.optional().meta({ description: 'Days since `created`, while it is open or in progress.' }),
  daysOverdue: days.optional().meta({ description: 'Days since the end of its due day, while it is not finished.' }),
  gates: z.array(z.string()).meta({ description: 'Gates that it is to close.' }),
  recurrencesSince: days.meta({ description: 'Published write-ups that came back and name it.' }),
  guardKind: z.enum(guardKinds).optional(),
  guardVerifiedOn: day.optional(),
});

export type FollowUpRecord = z.output<typeof followUpRecordSchema>;

export const followUpsAnswerSchema = z.object({
  ...envelope,
  count: z.int().min(0),
  items: z.array(followUpRecordSchema).meta({ description: 'By due day, those without one last.' }),
});

export type FollowUpsAnswer = z.output<typeof followUpsAnswerSchema>;
