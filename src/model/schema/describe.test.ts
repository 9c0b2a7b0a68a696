import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inEnglish } from '../sentence.ts';
import { describeFields, jsonSchemaOf } from './describe.ts';
import { type SchemaName, schemas } from './kinds.ts';

const names = Object.keys(schemas) as SchemaName[];

describe.each(names)('%s', (name) => {
  test('every field has its sentence and an example that reads as YAML', () => {
    const rows = describeFields(name);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.filter(({ description }) => !description.endsWith('.')).map(({ path }) => path)).toEqual([]);
    expect(rows.filter(({ example }) => example === '').map(({ path }) => path)).toEqual([]);
    for (const { example } of rows) expect(() => parse(`field: ${example}`)).not.toThrow();
  });

  test('the committed JSON Schema is this one; `npm run docs` renews it', async () => {
    const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../.config/schema/${name}.schema.json`);
  });
});

test('a field of a list item is named with its list, and says when it is asked for', () => {
  const because = describeFields('postmortem').find(({ path }) => path === 'tollgates[].because');
  expect(because?.depth).toBe(1);
  expect(inEnglish(because?.holds ?? '')).toBe('text of 20 to 300 characters');
  expect(inEnglish(because?.needed ?? '')).toBe('for review, of a missed or skipped gate');
});

test('a choice lists its values, and its default stands beside it', () => {
  const status = describeFields('postmortem').find(({ path }) => path === 'status');
  expect(inEnglish(status?.holds ?? '')).toBe('`draft`, `in-review`, `published`');
  expect(status?.otherwise).toBe('draft');
});
