import type * as z from 'zod';
import type { Finding } from '../../model/finding.ts';
import { isWebAddress } from '../../model/schema/texts.ts';
import { code, say } from '../messages/fill.ts';
import type { FieldPath } from '../subject.ts';
import { httpTexts } from './http-texts.ts';
import { keyFindings } from './shape-keys.ts';
import { sayIssue } from './shape-messages.ts';
import type { FlatIssue, Shaped } from './shaped.ts';

/** Families S and A04: at most one finding for each issue of the schema; a misspelt key explains the missing one. */
export function shapeFindings(shaped: Shaped, refused: readonly z.core.$ZodIssue[]): readonly Finding[] {
  const issues = refused.flatMap((issue) => flatten(issue, []));
  return [
    ...keyFindings(shaped, issues),
    ...issues.flatMap((issue) => {
      const said = sayIssue(shaped, issue);
      return said === undefined ? [] : [{ level: 'error' as const, place: shaped.place(issue.path), ...said }];
    }),
    ...httpAddresses(shaped),
  ];
}

/** Issues inside unions, each with its whole path. */
function flatten(issue: z.core.$ZodIssue, above: FieldPath): readonly FlatIssue[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const ofType = issue.errors.find((issues) => !issues.some(isWrongType));
  // A value of neither form is one finding: about the first form.
  const chosen = ofType ?? issue.errors[0]?.slice(0, 1) ?? [];
  return chosen.flatMap((inner) => flatten(inner, path));
}

const isWrongType = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type' && issue.path.length === 0;

function httpAddresses({ schema, data, place }: Shaped): readonly Finding[] {
  return httpTexts(schema, data)
    .filter(({ text }) => isWebAddress(text.trim()))
    .map(({ path, text }) => ({
      rule: 'S11',
      level: 'warning',
      place: place(path),
      message: say`${code(text)} is an http address.`,
      fix: '`https://…` is safer; keep it if the target is internal and has no https.',
    }));
}
