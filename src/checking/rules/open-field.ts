import type { Place } from '../../model/finding.ts';
import type { WriteUpKind } from '../../model/schema/kinds.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Asked } from '../asked.ts';
import type { Rule, RuleCard } from '../rule.ts';
import type { FieldPath, WriteUp } from '../subject.ts';

type Written = Pick<WriteUp, 'isWritten'> & { readonly fields: object };

/**
 * Whether nothing is there: the field is absent, an empty text or an empty list.
 * A value that the schema refused counts as written, since it has its own finding.
 */
export function isOpen(writeUp: Written, field: FieldPath): boolean {
  const value = valueAt(writeUp.fields, field);
  if (value === undefined) return !writeUp.isWritten(field);
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function valueAt(fields: object, field: FieldPath): unknown {
  let value: unknown = fields;
  for (const key of field) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

interface OpenField<Kind extends WriteUpKind> extends Omit<RuleCard, 'level'> {
  readonly asked: Asked;
  readonly field: FieldPath;
  /** The write-ups that are asked; default: every one. */
  readonly of?: (writeUp: WriteUp<Kind>) => boolean;
  readonly finding: Sentence;
  readonly fix: Sentence | ((writeUp: WriteUp<Kind>) => Sentence);
}

/** The rule that one field is filled in, from the status on that asks for it. */
export function openField<Kind extends WriteUpKind = 'postmortem'>(open: OpenField<Kind>): Rule<WriteUp<Kind>> {
  const { field, of = () => true, finding, fix, ...card } = open;
  return {
    ...card,
    level: 'error',
    check: (writeUp) =>
      of(writeUp) && isOpen(writeUp, field)
        ? [{ place: writeUp.place(field), message: finding, fix: typeof fix === 'function' ? fix(writeUp) : fix }]
        : [],
  };
}

/** The place of a field that is absent, shown at the name of the item that lacks it. */
export function missingIn(writeUp: Pick<WriteUp, 'place'>, item: FieldPath, name: string, key: string): Place {
  return { ...writeUp.place([...item, name], 'value'), field: [...item, key] };
}

/** The items of a list that passed the schema, each with its position. */
export function* items<Item>(list: readonly (Item | undefined)[] | undefined): Generator<readonly [Item, number]> {
  for (const [index, item] of (list ?? []).entries()) if (item !== undefined) yield [item, index];
}
