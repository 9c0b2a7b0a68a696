import * as z from 'zod';
import type { FieldPath, Loose } from '../subject.ts';
import { unwrapped } from './schema-at.ts';

/**
 * The parts of a front matter that pass the schema, with its defaults: a slip in one field leaves the rules on all
 * others at work. List positions stay, so that item 3 is still item 3; what was refused is `undefined`.
 * `keep` names fields whose text stays although the schema refuses it, because a rule says more about it.
 */
export function salvage<Schema extends z.core.$ZodType>(
  schema: Schema,
  data: unknown,
  keep: (path: FieldPath) => boolean = () => false,
): Loose<z.output<Schema>> {
  // The walk follows the schema, so its result has the schema's shape; TypeScript can't follow it.
  return (salvaged(schema, data, [], keep) ?? {}) as Loose<z.output<Schema>>;
}

function salvaged(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
  keep: (path: FieldPath) => boolean,
): unknown {
  if (value === undefined) return passed(schema, value);
  const here = unwrapped(schema);
  if (here instanceof z.ZodObject) {
    if (!isMap(value)) return undefined;
    const shape: Readonly<Record<string, z.core.$ZodType>> = here.shape;
    return Object.fromEntries(
      Object.entries(shape).map(([key, part]) => [
        key,
        salvaged(part, Object.hasOwn(value, key) ? value[key] : undefined, [...path, key], keep),
      ]),
    );
  }
  if (here instanceof z.ZodArray) {
    if (!Array.isArray(value)) return undefined;
    return value.map((item, index) => salvaged(here.element, item, [...path, index], keep));
  }
  if (here instanceof z.ZodRecord) {
    if (!isMap(value)) return undefined;
    const keys = Object.keys(value).filter((key) => z.core.safeParse(here.keyType, key).success);
    return Object.fromEntries(keys.map((key) => [key, salvaged(here.valueType, value[key], [...path, key], keep)]));
  }
  const result = passed(schema, value) ?? salvagedUnion(here, value, path, keep);
  return result ?? (typeof value === 'string' && keep(path) ? value : undefined);
}

function salvagedUnion(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
  keep: (path: FieldPath) => boolean,
): unknown {
  if (!(schema instanceof z.ZodUnion) || typeof value !== 'object') return undefined;
  return schema.options.map((option) => salvaged(option, value, path, keep)).find((found) => found !== undefined);
}

function passed(schema: z.core.$ZodType, value: unknown): unknown {
  const result = z.core.safeParse(schema, value);
  return result.success ? result.data : undefined;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
