import * as z from 'zod';
import { problemOf } from '../model/schema/problems.ts';
import type { Filled, Sentence, Value } from '../model/sentence.ts';
import { code, count, list, nearestOr, say, word } from './messages/fill.ts';
import { spokenPath } from './messages/spoken-path.ts';
import { nearestTo } from './nearest.ts';
import { exampleAt, schemaAt } from './schema-at.ts';
import { isMissing } from './shape-keys.ts';
import { sayTextProblem } from './shape-texts.ts';
import { type FlatIssue, type Said, type Shaped, valueAt } from './shaped.ts';

/** The finding of one issue; `undefined` for keys, which shape-keys.ts compares with each other. */
export function sayIssue(shaped: Shaped, issue: FlatIssue): Said | undefined {
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key' || isMissing(shaped, issue)) return undefined;
  const problem = problemOf(issue);
  if (problem !== undefined) return sayTextProblem(shaped, issue.path, problem);
  switch (issue.code) {
    case 'invalid_value':
      return sayChoice(shaped, issue);
    case 'too_small':
    case 'too_big':
      return sayRange(shaped, issue);
    default:
      return sayType(shaped, issue);
  }
}

function sayChoice(shaped: Shaped, { path, values }: FlatIssue & { readonly values: readonly unknown[] }): Said {
  const value = valueAt(shaped.data, path);
  if (typeof value === 'object') return wrongType(shaped, path, 'text');
  const written = shaped.scalarSource(path) ?? String(value);
  const choices = values.map(String);
  const nearest = nearestTo(written, choices);
  return {
    rule: 'S04',
    message: say`${code(written)} is not one of the values of ${code(spokenPath(path))}: ${list(choices)}.`,
    fix: nearestOr(nearest, 'Choose one of them.'),
    nearest,
  };
}

function sayRange(shaped: Shaped, issue: FlatIssue): Said {
  const { path } = issue;
  const value = valueAt(shaped.data, path);
  const field = code(spokenPath(path));
  if (Array.isArray(value)) {
    const limit =
      issue.code === 'too_big'
        ? say`up to ${Number(issue.maximum)}`
        : say`at least ${'minimum' in issue ? Number(issue.minimum) : 1}`;
    return {
      rule: 'S05',
      message: say`${field} has ${count(value.length, 'item')}; ${limit} fit here.`,
      fix: issue.code === 'too_big' ? 'Keep those that matter most.' : 'Add one, or remove the line.',
    };
  }
  return {
    rule: 'S12',
    message: say`${field} is ${shaped.scalarSource(path) ?? String(value)}; ${rangeAt(shaped, path)} fits here.`,
    fix: 'Change the number.',
  };
}

function rangeAt({ schema }: Shaped, path: FlatIssue['path']): Filled {
  const number = schemaAt(schema, path);
  const { minValue = null, maxValue = null } = number instanceof z.ZodNumber ? number : {};
  // An integer without a limit of its own has the safe integers as limits.
  const isLimit = (limit: number | null): limit is number =>
    limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  if (!isLimit(maxValue)) return isLimit(minValue) ? say`${minValue} or more` : word('a plain number');
  return isLimit(minValue) ? say`${minValue} to ${maxValue}` : say`up to ${maxValue}`;
}

function sayType(shaped: Shaped, issue: FlatIssue): Said {
  const { path } = issue;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  const value = valueAt(shaped.data, path);
  if (expected === 'boolean' && typeof value === 'string') {
    return {
      rule: 'S14',
      message: say`${code(spokenPath(path))} is the word ${code(value)}.`,
      fix: 'Write `true` or `false`.',
    };
  }
  if (typeof value === 'number' && (expected === 'int' || expected === 'number')) {
    return {
      rule: 'S12',
      message: say`${code(spokenPath(path))} is ${shaped.scalarSource(path) ?? value}; a whole number fits here.`,
      fix: 'Change the number.',
    };
  }
  return wrongType(shaped, path, expectedNames[expected] ?? 'text');
}

const expectedNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  number: 'a number',
  int: 'a number',
  boolean: '`true` or `false`',
};

function wrongType(shaped: Shaped, path: FlatIssue['path'], expected: string): Said {
  const value = valueAt(shaped.data, path);
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  const written = shaped.scalarSource(path) ?? String(value);
  const example = exampleAt(shaped.schema, path);
  return {
    rule: 'S03',
    message: say`${code(spokenPath(path))} holds ${held(value, written)}; ${word(expected)} is expected here.`,
    fix: typeFix(value, expected, { key, written, example }),
  };
}

function typeFix(
  value: unknown,
  expected: string,
  { key, written, example }: { readonly key: string; readonly written: string; readonly example: string | undefined },
): Sentence {
  if (value === null) return say`Write a value, or remove the line: \`${key}: ${example ?? '…'}\`.`;
  if (expected === 'text' && typeof value !== 'object') return say`Put quotes around it: \`${key}: "${written}"\`.`;
  if (expected === 'a list' && typeof value !== 'object') return say`\`${key}: [${written}]\`.`;
  return say`For example \`${key}: ${example ?? '…'}\`.`;
}

function held(value: unknown, written: string): Value {
  if (value === null) return word('an empty value');
  if (Array.isArray(value)) return word('a list');
  if (typeof value === 'object') return word('a map');
  if (typeof value === 'number') return word('a number');
  if (typeof value === 'boolean') return code(written);
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d.*)?$/.test(written) ? word('a date') : word('text');
}
