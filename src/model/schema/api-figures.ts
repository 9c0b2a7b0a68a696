/** `/api/figures.json`: counts, each with what it counts, so that it can be reckoned again. */
import * as z from 'zod';
import { envelope } from './api-answer.ts';

const whole = z.int().min(0);

const groupSchema = z.object({
  key: z.string(),
  count: whole,
  entries: z
    .array(z.string())
    .meta({ description: 'Ids of write-ups; of a figure about follow-ups, `<write-up>/<follow-up>` of each.' }),
});

const figureSchema = z.object({
  id: z.enum([
    'gate-outcomes',
    'gate-reasons',
    'detection',
    'detection-near-misses',
    'triggers',
    'severities',
    'preparedness',
    'follow-up-ages',
    'follow-up-outcomes',
  ]),
  of: z.string().optional().meta({ description: 'The gate, the preparation or the quarter that the figure is about.' }),
  n: whole.meta({ description: 'How many things were looked at.' }),
  groups: z.array(groupSchema),
});

export const figuresAnswerSchema = z.object({
  ...envelope,
  leftOut: z
    .object({ unpublished: whole, imported: whole })
    .meta({ description: 'Write-ups that no figure counts, and those that figures about gates leave out.' }),
  figures: z.array(figureSchema),
  timeToComplete: z
    .object({
      n: whole,
      leftOut: whole.meta({ description: 'Follow-ups without both of their days.' }),
      median: whole.optional().meta({ description: 'Days; absent while more than half are still open.' }),
      longest: whole.meta({ description: 'The longest time that one was followed, in days.' }),
      steps: z.array(
        z.object({
          time: whole.meta({ description: 'Days since it was agreed.' }),
          atRisk: whole,
          events: whole.meta({ description: 'Done after this time.' }),
          censored: whole.meta({ description: 'Dropped after this time, or open for so long today.' }),
          survival: z.number().min(0).max(1).meta({ description: 'Share not done after this time.' }),
        }),
      ),
    })
    .meta({ description: 'The Kaplan–Meier estimate over follow-ups.' }),
});

export type Figure = z.output<typeof figureSchema>;
export type FiguresAnswer = z.output<typeof figuresAnswerSchema>;
