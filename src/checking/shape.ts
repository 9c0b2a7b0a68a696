import * as z from 'zod';
import type { Finding } from '../model/finding.ts';
import { isWebAddress } from '../model/schema/texts.ts';
import { code } from './messages/fill.ts';
import { keyFindings } from './shape-keys.ts';
import { sayIssue } from './shape-messages.ts';
import { type FlatIssue, type Shaped, valueAt } from './shaped.ts';
import type { FieldPath } from './subject.ts';
import { textLeaves } from './text-leaves.ts';

/** Families S and A04: at most one finding for each issue of the schema; a misspelt key explains the missing one. */
export function shapeFindings(shaped: Shaped): readonly Finding[] {
  const result = z.core.safeParse(shaped.schema, shaped.data);
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, shaped.data, []));
  return [
    ...keyFindings(shaped, issues),
    ...issues.flatMap((issue) => {
      const said = sayIssue(shaped, issue);
      return said === undefined ? [] : [{ level: 'error' as const, place: shaped.place(issue.path), ...said }];
    }),
    ...httpAddresses(shaped),
  ];
}

/** Issues inside unions and keys, each with its whole path. */
function flatten(issue: z.core.$ZodIssue, data: unknown, above: FieldPath): readonly FlatIssue[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const value = valueAt(data, path);
  if (issue.code === 'invalid_union') {
    const ofType = issue.errors.find((issues) => !issues.some((each) => isWrongType(each)));
    // A value of neither form is one finding: about the first form.
    const chosen = ofType ?? issue.errors[0]?.slice(0, 1) ?? [];
    return chosen.flatMap((inner) => flatten(inner, data, path));
  }
  if (issue.code === 'invalid_key' && typeof value === 'object') {
    return [{ ...issue, path }];
  }
  return [{ ...issue, path }];
}

const isWrongType = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type' && issue.path.length === 0;

function httpAddresses({ schema, data, place }: Shaped): readonly Finding[] {
  return textLeaves(schema, data, 'url').flatMap(({ path, text }) =>
    /^http:/i.test(text.trim()) && isWebAddress(text.trim())
      ? [
          {
            rule: 'S11',
            level: 'warning' as const,
            place: place(path),
            message: `${code(text)} is an http address.`,
            fix: '`https://…` is safer; keep it if the target is internal and has no https.',
          },
        ]
      : [],
  );
}
