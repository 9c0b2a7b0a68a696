import * as z from 'zod';
import { shapeFindings } from '../checking/shape/shape.ts';
import { type SaidFinding, sayFinding } from '../model/finding.ts';
import { postmortemSchema } from '../model/schema/postmortem.ts';
import { inEnglish, type Speak } from '../model/sentence.ts';
import type { FormDraft } from './form-draft.ts';

/** What the schema says of a draft, in the words of `npm run check`. The `field` of each place is its path. */
export function judgeDraft(
  { data, path }: Pick<FormDraft, 'data' | 'path'>,
  speak: Speak = inEnglish,
): readonly SaidFinding[] {
  const { error } = z.core.safeParse(postmortemSchema, data);
  const place = (field: readonly (string | number)[]) => ({ file: path, field });
  const shaped = {
    kind: 'postmortem',
    schema: postmortemSchema,
    data,
    place,
    scalarSource: () => undefined,
    placeWithin: place,
  } as const;
  return shapeFindings(shaped, error?.issues ?? []).map((finding) => sayFinding(finding, speak));
}
