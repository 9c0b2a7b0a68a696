import type { BodyFacts } from '../compile/body-facts.ts';
import type { Moment } from '../model/entry.ts';
import type { Place } from '../model/finding.ts';
import type { Lists } from '../model/lists.ts';
import type { ArchiveSettings } from '../model/schema/archive.ts';
import type { Catalog } from '../model/schema/catalog.ts';
import type { Day } from '../model/schema/days.ts';
import type { FieldsOf, WriteUpKind } from '../model/schema/kinds.ts';
import type { ReviewKind, Status } from '../model/statuses.ts';

/** What is left of a type when any value may have been refused by the schema; list positions stay. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

export type FieldPath = readonly (string | number)[];

/** What every rule may know besides the text. Nothing here is read from a clock or a disk. */
export interface Context {
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
  /** In the archive's zone. */
  readonly today: Day;
  readonly nowMs: number;
}

/** One write-up as the rules see it: the values that passed the schema, and a place for each. */
export interface WriteUp<Kind extends WriteUpKind = WriteUpKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly fields: Loose<FieldsOf<Kind>>;
  readonly status: Status;
  /** Postmortems only; `full` elsewhere. */
  readonly review: ReviewKind;
  /** The key or value as written; the nearest enclosing key when the field is absent. */
  readonly place: (field: FieldPath, part?: 'key' | 'value') => Place;
  /** Whether the author wrote the field, even with a value that the schema refused. */
  readonly isWritten: (field: FieldPath) => boolean;
  /** Resolved times by field path joined with dots: `times.started`, `timeline.3.at`, `impact.windows.0.from`. */
  readonly moments: ReadonlyMap<string, Moment>;
  /** The lists in force for the write-up's team. */
  readonly lists: Lists;
  readonly body: BodyFacts;
  readonly context: Context;
}
