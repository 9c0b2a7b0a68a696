import type * as z from 'zod';

/**
 * What a text check found. Each is a Zod issue of code `custom` whose `params` is one of these; `problemOf` reads it.
 *
 * | `tollgate` | rule | details |
 * |---|---|---|
 * | `length` | S05 | characters (code points) after NFC and trimming |
 * | `id` | S06 | kebab-case id of 1–80 characters |
 * | `day`, `partial-day` | S07 | form, or not in the calendar |
 * | `time-zone` | S08 | |
 * | `html` | S09 | the tag as written |
 * | `hidden` | S10 | first one; `findHiddenCharacters` (characters.ts) gives all |
 * | `url` | S11 error | an `http:` address is *no* issue: ask `leavesOf(schema, value, 'url')` for the warning |
 * | `twice` | S13 | on the list: the id and the positions of its first and later use |
 * | `line-break` | S15 | |
 * | `handle` | S16 | a handle, or `team/handle` where `team` is true |
 * | `form` | S17 | another fixed form, described in `form` |
 * | `ticket-prefix`, `ticket-address` | A04 | |
 *
 * Everything else is Zod's own, and means:
 * - `invalid_type` with `input === undefined`: S01; `expected: 'boolean'` and a word: S14; `expected: 'int'`: a number
 *   with a fraction (S12); otherwise S03.
 * - `invalid_value`: S04 (`values`), or S01 when `input` is undefined.
 * - `unrecognized_keys`: S02 (`keys`).
 * - `too_small`, `too_big`: of `origin` `number` or `int` S12; of `array` too many or too few items.
 * - `invalid_key`: a key of a map has another form; its own issues are in `issues`.
 * - `invalid_union`: a label (text or map by language) or `followUp` (id or list); `errors` holds the issues of each
 *   form. The ones to report are of the form with the input's own type, the first when the input has neither.
 *
 * Several checks of one text may fail at once; each is its own issue.
 */
export type TextProblem =
  | { readonly tollgate: 'length'; readonly length: number; readonly min: number; readonly max: number }
  | { readonly tollgate: 'html'; readonly tag: string }
  | { readonly tollgate: 'hidden'; readonly name: string; readonly index: number }
  | { readonly tollgate: 'twice'; readonly id: string; readonly first: number; readonly again: number }
  | { readonly tollgate: 'handle'; readonly team: boolean }
  | { readonly tollgate: 'form'; readonly form: string }
  | { readonly tollgate: 'id' | 'day' | 'partial-day' | 'time-zone' | 'url' | 'line-break' }
  | { readonly tollgate: 'ticket-prefix' | 'ticket-address' };

type Payload = z.core.ParsePayload;

/** Adds the problem and lets the other checks go on. */
export function report(payload: Payload, problem: TextProblem, path: (string | number)[] = []): void {
  const params: Record<string, unknown> = { ...problem };
  payload.issues.push({ code: 'custom', input: payload.value, params, path, continue: true });
}

/** The problem that a text check reported; `undefined` for Zod's own issues. */
export function problemOf(issue: z.core.$ZodIssue): TextProblem | undefined {
  if (issue.code !== 'custom' || issue.params === undefined || !('tollgate' in issue.params)) return undefined;
  // Zod types `params` as a record of anything; only `report` above fills it.
  return issue.params as TextProblem;
}
