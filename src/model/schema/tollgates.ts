import * as z from 'zod';
import { gateOutcomes } from './choices.ts';
import { id, line } from './texts.ts';

/** What one gate did with the defect, and why. */
export const gateResultSchema = z.strictObject({
  gate: id.meta({ description: 'The gate, from the list in force for the team.', examples: ['unit-tests'] }),
  outcome: z.enum(gateOutcomes).meta({ description: 'What the gate did with the defect.', examples: ['missed'] }),
  reason: id.optional().meta({
    description: 'The reason for a miss or a skip, from the archive’s list.',
    examples: ['smaller-data'],
  }),
  because: line(20, 300)
    .optional()
    .meta({
      description: 'Completes “did not catch it because …”: a fact about the gate, never about a person.',
      examples: ['staging holds 0.1 % of the rows'],
    }),
  followUp: z
    .union([id, z.array(id)])
    .optional()
    .meta({
      description: 'The follow-up that closes this gap, or several.',
      examples: ['show-row-count', ['show-row-count', 'refuse-blocking-migrations']],
    }),
  acceptedRisk: line(20, 300)
    .optional()
    .meta({
      description: 'Why the gap stays as it is.',
      examples: ['A full copy of production costs more than the check gives us'],
    }),
});

export type GateResult = z.output<typeof gateResultSchema>;
