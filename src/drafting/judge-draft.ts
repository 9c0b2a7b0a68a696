import * as z from 'zod';
import { shapeFindings } from '../checking/shape.ts';
import type { Finding } from '../model/finding.ts';
import { postmortemSchema } from '../model/schema/postmortem.ts';
import type { FormDraft } from './form-draft.ts';

/** What the schema says of a draft, in the words of `npm run check`. The `field` of each place is its path. */
export function judgeDraft({ data, path }: Pick<FormDraft, 'data' | 'path'>): readonly Finding[] {
  const { error } = z.core.safeParse(postmortemSchema, data);
  const shaped = {
    kind: 'postmortem',
    schema: postmortemSchema,
    data,
    place: (field: readonly (string | number)[]) => ({ file: path, field }),
    scalarSource: () => undefined,
  } as const;
  return shapeFindings(shaped, error?.issues ?? []);
}
