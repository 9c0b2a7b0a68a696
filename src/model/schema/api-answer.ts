/** What stands around every answer of `/api/`. Fields are only ever added; a rename raises `schemaVersion`. */
import * as z from 'zod';

export const schemaVersion = 1;

export const apiDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const envelope = {
  schemaVersion: z.literal(schemaVersion).meta({ description: 'Rises when a field is renamed or removed.' }),
  asOf: apiDay.meta({ description: 'The day of the build; everything that depends on a day is reckoned from it.' }),
  edition: z.enum(['internal', 'public']).meta({ description: 'Who the build is for.' }),
};

const envelopeSchema = z.object(envelope);
export type Envelope = z.output<typeof envelopeSchema>;
