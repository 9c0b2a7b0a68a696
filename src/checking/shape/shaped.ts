import type * as z from 'zod';
import type { Finding, Place } from '../../model/finding.ts';
import type { WriteUpKind } from '../../model/schema/kinds.ts';
import type { FieldPath } from '../subject.ts';

/** A front matter, or a settings file, with the places of its values. */
export interface Shaped {
  readonly kind: WriteUpKind | 'archive' | 'catalog';
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
  readonly place: (field: FieldPath, part?: 'key' | 'value') => Place;
  /** The scalar as written: `017` is 17 in the data. */
  readonly scalarSource: (field: FieldPath) => string | undefined;
  /** Of a part of `scalarSource`, by its offsets there. */
  readonly placeWithin: (field: FieldPath, start: number, end: number) => Place;
}

/** An issue of Zod in a form that stands at one field. */
export type FlatIssue = z.core.$ZodIssue & { readonly path: (string | number)[] };

/** What a finding says about one issue. */
export type Said = Pick<Finding, 'rule' | 'message' | 'fix'> & Partial<Pick<Finding, 'nearest' | 'edits' | 'place'>>;

/** Lists that an archive always has, by default if not by its settings: family C names the list and the nearest item. */
const listReferences = [
  'severity',
  'tollgates.*.gate',
  'tollgates.*.reason',
  'mitigation.decidedBy.*',
  'mitigation.options.*.views.*.role',
  'people.roles.*',
];

/** Lists of the catalogue, which may be empty: then the schema alone judges the text. */
const catalogReferences = ['team', 'services.*', 'followUps.*.owner'];

const withoutPositions = (path: FieldPath) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

/** Whether a rule says more than the schema about a text that is no id. */
export const isListReference = (kind: Shaped['kind'], path: FieldPath) =>
  kind === 'postmortem' && listReferences.includes(withoutPositions(path));

/** Whether a text that is no id may still be the name of something in the catalogue. */
export const isCatalogReference = (path: FieldPath) => catalogReferences.includes(withoutPositions(path));

/** A gate's sentence that is too short is still open (G03): a draft may hold a placeholder there. */
export const isGateSentence = (kind: Shaped['kind'], path: FieldPath) =>
  kind === 'postmortem' && withoutPositions(path) === 'tollgates.*.because';

/** Own properties only: a key such as `constructor` leads nowhere. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  );
}
