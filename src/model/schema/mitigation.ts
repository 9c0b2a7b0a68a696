import * as z from 'zod';
import { hypothesisOutcomes } from './choices.ts';
import { listById } from './lists-of.ts';
import { id, line } from './texts.ts';

/** One idea about the cause, and what became of it. */
export const hypothesisSchema = z.strictObject({
  idea: line(1, 200).meta({
    description: 'What was thought to be the cause.',
    examples: ['A slow disk on the primary'],
  }),
  outcome: z.enum(hypothesisOutcomes).meta({ description: 'Whether it held.', examples: ['ruled-out'] }),
  how: line(1, 200)
    .optional()
    .meta({ description: 'What showed it.', examples: ['disk latency was flat'] }),
});

const viewSchema = z.strictObject({
  role: id.meta({ description: 'The role that said it, never a name.', examples: ['support'] }),
  view: line(1, 200).meta({
    description: 'What that role thought.',
    examples: ['acceptable if customers get a notice'],
  }),
});

/** Something that was on the table, taken or not. */
const optionSchema = z.strictObject({
  id: id.meta({ description: 'Names the option in this write-up.', examples: ['wait'] }),
  what: line(5, 200).meta({
    description: 'What would be done.',
    examples: ['Let the migration finish and hold back the jobs'],
  }),
  pros: z
    .array(line(1, 200))
    .default([])
    .meta({ description: 'What spoke for it at that moment.', examples: [['No risk for the data']] }),
  cons: z
    .array(line(1, 200))
    .default([])
    .meta({ description: 'What spoke against it at that moment.', examples: [['Assets stay old for hours']] }),
  views: z
    .array(viewSchema)
    .default([])
    .meta({
      description: 'Who thought what about it, by role.',
      examples: [[{ role: 'support', view: 'acceptable if customers get a notice' }]],
    }),
  estimate: line(1, 80)
    .optional()
    .meta({ description: 'How long it was thought to take.', examples: ['two to four hours'] }),
  chosen: z
    .boolean()
    .default(false)
    .meta({ description: 'It was done; several options may be.', examples: [true] }),
  notChosenBecause: line(1, 200)
    .optional()
    .meta({
      description: 'Why it was left, as seen at that moment.',
      examples: ['no one could say how long the rollback would run'],
    }),
});

/** How the impact was ended: the options, who decided, and how it was seen to work. */
export const mitigationSchema = z.strictObject({
  options: listById(optionSchema)
    .default([])
    .meta({
      description: 'What was on the table, also what was not taken.',
      examples: [[{ id: 'wait', what: 'Let the migration finish', chosen: true }]],
    }),
  decidedBy: z
    .array(id)
    .default([])
    .meta({ description: 'The roles that decided.', examples: [['incident-lead', 'support']] }),
  decision: line(1, 300)
    .optional()
    .meta({ description: 'What was decided.', examples: ['Wait and stop new jobs'] }),
  verifiedBy: line(1, 300)
    .optional()
    .meta({
      description: 'How it was seen that the end was the end.',
      examples: ['Failed jobs back to zero'],
    }),
});

export type Hypothesis = z.output<typeof hypothesisSchema>;
export type Option = z.output<typeof optionSchema>;
export type Mitigation = z.output<typeof mitigationSchema>;
