import * as z from 'zod';
import type { FieldPath } from '../subject.ts';

/** The schema without what makes it optional or gives it a default. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

/** The schema of a field, unwrapped; `undefined` where the path leaves the schema. Of a union, the form that goes on. */
export function schemaAt(schema: z.core.$ZodType, [step, ...rest]: FieldPath): z.core.$ZodType | undefined {
  const here = unwrapped(schema);
  if (step === undefined) return here;
  if (here instanceof z.ZodUnion) {
    return here.options.map((option) => schemaAt(option, [step, ...rest])).find((found) => found !== undefined);
  }
  const next = stepInto(here, step);
  return next && schemaAt(next, rest);
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** The keys that fit at a path. */
export function keysAt(schema: z.core.$ZodType, path: FieldPath): readonly string[] {
  const here = schemaAt(schema, path);
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  if (here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum) return here.keyType.options.map(String);
  return [];
}

/** The first example of a field's description, as YAML. */
export function exampleAt(schema: z.core.$ZodType, path: FieldPath): string | undefined {
  // The description may stand on the wrapper (`.optional().meta(…)`) or inside it.
  for (const found of layersAt(schema, path)) {
    const example = z.globalRegistry.get(found)?.examples;
    const [first] = Array.isArray(example) ? example : [];
    if (first !== undefined) return typeof first === 'string' ? first : flow(first);
  }
  return typeof path.at(-1) === 'number' ? itemExampleAt(schema, path) : undefined;
}

/** An item of a list: the first one of the list's example, else the fields that an item needs. */
function itemExampleAt(schema: z.core.$ZodType, path: FieldPath): string | undefined {
  const item = schemaAt(schema, path);
  if (!(item instanceof z.ZodObject)) {
    const [, first] = /^\[(.+?)[,\]]/.exec(exampleAt(schema, path.slice(0, -1)) ?? '') ?? [];
    return first;
  }
  const needed = Object.entries<z.core.$ZodType>(item.shape).filter(
    ([, field]) => !z.core.safeParse(field, undefined).success,
  );
  const parts = needed.map(([key]) => `${key}: ${inFlow(exampleAt(schema, [...path, key]) ?? '…')}`);
  return parts.length === 0 ? undefined : `{ ${parts.join(', ')} }`;
}

function* layersAt(schema: z.core.$ZodType, path: FieldPath): Generator<z.core.$ZodType> {
  const parent = schemaAt(schema, path.slice(0, -1));
  const last = path.at(-1);
  let layer = parent && last !== undefined ? stepInto(parent, last) : parent;
  while (layer) {
    yield layer;
    const inner = unwrapOnce(layer);
    if (inner === layer) return;
    layer = inner;
  }
}

function unwrapOnce(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? schema.unwrap()
    : schema;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return inFlow(String(value));
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${flow(part)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** A text between brackets: a comma would end it. */
const inFlow = (text: string) => (/[,{}[\]]|: | #/.test(text) && !/^[[{]/.test(text) ? JSON.stringify(text) : text);
