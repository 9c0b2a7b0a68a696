/** The shapes of `/api/*.json` that hold follow-ups. Fields are only ever added; a rename raises `schemaVersion`. */
import * as z from 'zod';
import { followUpStatuses, followUpTypes, guardKinds } from './choices.ts';

export const schemaVersion = 1;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const days = z.int().min(0);

/** What stands around every answer. */
export const envelope = {
  schemaVersion: z.literal(schemaVersion).meta({ description: 'Rises when a field is renamed or removed.' }),
  asOf: day.meta({ description: 'The day of the build; everything that depends on a day is reckoned from it.' }),
  edition: z.enum(['internal', 'public']).meta({ description: 'Who the build is for.' }),
};

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

/** `/api/follow-ups.json` */
export const followUpsAnswerSchema = z.object({
  ...envelope,
  count: z.int().min(0),
  items: z.array(followUpRecordSchema).meta({ description: 'By due day, those without one last.' }),
});

export type FollowUpsAnswer = z.output<typeof followUpsAnswerSchema>;
