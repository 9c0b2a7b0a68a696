import * as z from 'zod';
import { inQuotes } from '../../compile/yaml/quotes.ts';
import { problemOf } from '../../model/schema/problems.ts';
import type { Filled, Sentence, Value } from '../../model/sentence.ts';
import { code, count, list, nearestOr, say, word } from '../messages/fill.ts';
import { spokenPath } from '../messages/spoken-path.ts';
import { nearestTo } from '../nearest.ts';
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
  object: 'a group of fields',
  record: 'a group of fields',
  number: 'a number',
  int: 'a number',
  boolean: '`true` or `false`',
};

function wrongType(shaped: Shaped, path: FlatIssue['path'], expected: string): Said {
  const value = valueAt(shaped.data, path);
  const colon = expected === 'text' ? colonInText(shaped, path) : undefined;
  if (colon) return colon;
  const last = path.at(-1);
  const written = shaped.scalarSource(path) ?? String(value);
  const example = exampleAt(shaped.schema, path) ?? '…';
  const shownAs = (text: string) => (typeof last === 'string' ? `${last}: ${text}` : `- ${text}`);
  return {
    rule: 'S03',
    message: say`${code(spokenPath(path))} holds ${held(value, written)}; ${word(expected)} is expected here.`,
    fix: typeFix(value, expected, { shownAs, written, example }),
  };
}

/** `- Rollback: it was fast`, which YAML reads as a field of its own. */
function colonInText({ data, place }: Shaped, path: FlatIssue['path']): Said | undefined {
  const value = valueAt(data, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [[key, rest] = ['', ''], ...others] = Object.entries(value);
  const { start, end } = place(path);
  const text = `${key}: ${rest}`;
  // On one line, with one space behind the colon, and a place that is not the key of the field itself.
  const isWhole = start !== undefined && end !== undefined && end.offset - start.offset === text.length;
  const quoted = inQuotes(text);
  if (others.length > 0 || typeof rest !== 'string' || !isWhole || quoted === undefined) return undefined;
  return {
    rule: 'S03',
    message: say`${code(text)} contains a colon and a space, which starts a new key in YAML.`,
    fix: say`Put the value in quotes: ${code(`- ${quoted}`)}.`,
    edits: [{ start: start.offset, end: end.offset, text: quoted }],
  };
}

function typeFix(
  value: unknown,
  expected: string,
  {
    shownAs,
    written,
    example,
  }: { readonly shownAs: (text: string) => string; readonly written: string; readonly example: string },
): Sentence {
  if (value === null) return say`Write a value, or remove the line: \`${shownAs(example)}\`.`;
  // A number that counts seconds is no day in quotes either.
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(example) && typeof value === 'number';
  if (expected === 'text' && typeof value !== 'object' && !isDay) {
    return say`Put quotes around it: \`${shownAs(`"${written}"`)}\`.`;
  }
  if (expected === 'a list' && typeof value === 'string' && /^-\S/.test(written)) {
    const [first = ''] = written.slice(1).split('\n');
    return say`A space stands behind each hyphen: \`- ${first}\`.`;
  }
  if (expected === 'a list' && typeof value !== 'object') return say`\`${shownAs(`[${written}]`)}\`.`;
  return say`For example \`${shownAs(example)}\`.`;
}

const isEmptyWord = /^(?:null|~)$/i;

function held(value: unknown, written: string): Value {
  if (value === null)
    return isEmptyWord.test(written) ? say`${code(written)}, which is YAML for no value` : word('an empty value');
  if (Array.isArray(value)) return word('a list');
  if (typeof value === 'object') return word('a group of fields');
  if (typeof value === 'number') return word('a number');
  if (typeof value === 'boolean') return code(written);
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d.*)?$/.test(written) ? word('a date') : word('text');
}
