import * as z from 'zod';
import { textTypes } from '../../model/schema/texts.ts';
import type { FieldPath } from '../subject.ts';
import { schemaAt } from './schema-at.ts';

interface HttpText {
  readonly path: FieldPath;
  readonly text: string;
}

/** Every text that begins with `http:` in a field for addresses. */
export function httpTexts(schema: z.core.$ZodType, data: unknown): readonly HttpText[] {
  const found: HttpText[] = [];
  collect(data, [], found);
  return found.filter(({ path }) => {
    const type = schemaAt(schema, path);
    return type instanceof z.ZodType && textTypes.get(type)?.type === 'url';
  });
}

function collect(value: unknown, path: FieldPath, found: HttpText[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const isHttp = typeof part === 'string' && /^\s*http:/i.test(part);
    if (!isHttp && typeof part !== 'object') continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (isHttp) found.push({ path: at, text: part });
    else collect(part, at, found);
  }
}
