import * as z from 'zod';
import { type TextType, textTypes } from '../model/schema/texts.ts';
import { unwrapped } from './schema-at.ts';
import type { FieldPath } from './subject.ts';

interface TextLeaf {
  readonly path: FieldPath;
  readonly text: string;
}

/** Every text of one type in a front matter, as far as it follows the schema. */
export function textLeaves(schema: z.core.$ZodType, value: unknown, type: TextType): readonly TextLeaf[] {
  const leaves: TextLeaf[] = [];
  walk(schema, value, [], (leaf, text, path) => {
    if (textTypes.get(leaf)?.type === type) leaves.push({ path, text });
  });
  return leaves;
}

type Visit = (schema: z.core.$ZodType, text: string, path: FieldPath) => void;

function walk(schema: z.core.$ZodType, value: unknown, path: FieldPath, visit: Visit): void {
  if (typeof value === 'string') {
    visit(unwrapped(schema), value, path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const here = unwrapped(schema);
  const shape: Readonly<Record<string, z.core.$ZodType>> = here instanceof z.ZodObject ? here.shape : {};
  for (const [key, part] of Object.entries(value)) {
    if (here instanceof z.ZodArray) walk(here.element, part, [...path, Number(key)], visit);
    else if (here instanceof z.ZodRecord) walk(here.valueType, part, [...path, key], visit);
    else if (Object.hasOwn(shape, key)) walk(shape[key] as z.core.$ZodType, part, [...path, key], visit);
  }
}
