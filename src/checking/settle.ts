import * as z from 'zod';
import { unwrapped } from './shape/schema-at.ts';

/**
 * Settings that can be used although some of their values were refused: what passed counts, everything else has its
 * default, and a list item that lacks something required is left out. `data` may be anything.
 */
export function settle<Schema extends z.core.$ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const whole = z.core.safeParse(schema, data);
  if (whole.success) return whole.data;
  const rest = z.core.safeParse(schema, passing(schema, data) ?? {});
  return rest.success ? rest.data : z.core.parse(schema, {});
}

/** The largest part of a value that its schema lets pass; `undefined` when nothing does. */
function passing(schema: z.core.$ZodType, value: unknown): unknown {
  if (z.core.safeParse(schema, value).success) return value;
  const here = unwrapped(schema);
  const parts = here instanceof z.ZodArray ? passingItems(here, value) : passingFields(here, value);
  return parts !== undefined && z.core.safeParse(schema, parts).success ? parts : undefined;
}

function passingItems(schema: z.ZodArray<z.core.$ZodType>, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item) => passing(schema.element, item)).filter((item) => item !== undefined);
  if (z.core.safeParse(schema, items).success) return items;
  // An id that stands there twice: the first one counts.
  const kept: unknown[] = [];
  for (const item of items) if (z.core.safeParse(schema, kept.concat([item])).success) kept.push(item);
  return kept;
}

function passingFields(schema: z.core.$ZodType, value: unknown): unknown {
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return undefined;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      const kept = field && passing(field, part);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}
