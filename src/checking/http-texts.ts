import * as z from 'zod';
import { textTypes } from '../model/schema/texts.ts';
import { schemaAt, unwrapped } from './schema-at.ts';
import type { FieldPath } from './subject.ts';

interface HttpText {
  readonly path: FieldPath;
  readonly text: string;
}

/** Every text that begins with `http:` in a field for addresses. */
export function httpTexts(schema: z.core.$ZodType, data: unknown): readonly HttpText[] {
  return [...textsIn(data, [])].filter(({ path, text }) => {
    if (!/^\s*http:/i.test(text)) return false;
    const type = schemaAt(schema, path);
    return type instanceof z.ZodType && textTypes.get(unwrapped(type))?.type === 'url';
  });
}

function* textsIn(value: unknown, path: FieldPath): Generator<HttpText> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
