import type { BodyFacts } from '../compile/body-facts.ts';
import type { Moment } from '../model/entry.ts';
import type { Place } from '../model/finding.ts';
import type { Lists } from '../model/lists.ts';
import type { MomentProblem } from '../model/moment.ts';
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

/** Today and now are arguments: nothing here reads a clock. */
export interface Clock {
  /** The day in the archive's zone. */
  readonly today: Day;
  readonly nowMs: number;
}

/** What every rule may know besides the text. Nothing here is read from a clock or a disk. */
export interface Context extends Clock {
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
  /** The day of an instant in the archive's zone. */
  readonly dayOf: (ms: number) => Day;
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
  /**
   * The day that lists and retirements are judged by: when it started (near miss: was discovered), in the archive's
   * zone, else the day in the file name. Stories, replies and guides have none.
   */
  readonly day: Day | undefined;
  /** Resolved times by field path joined with dots: `times.started`, `timeline.3.at`, `impact.windows.0.from`. */
  readonly moments: ReadonlyMap<string, Moment>;
  /** Times that the schema let pass and that mean no point in time. */
  readonly noMoments: readonly NoMoment[];
  /** The lists in force for the write-up's team. */
  readonly lists: Lists;
  readonly body: BodyFacts;
  readonly context: Context;
}

/** A time as the author wrote it, and where. */
export interface MomentField {
  readonly path: FieldPath;
  readonly text: string;
}

/** A text where a point in time is expected, and why it is none. */
export interface NoMoment extends MomentField {
  readonly why: MomentProblem;
}

/** For narrowing by `kind`. */
export type AnyWriteUp = { [Kind in WriteUpKind]: WriteUp<Kind> }[WriteUpKind];

/** What `recurrenceOf`, `related` and links can lead to. */
export type LinkedWriteUp = WriteUp<'postmortem'> | WriteUp<'story'> | WriteUp<'guide'>;

/** `archive.yaml` or `catalog.yaml`, judged like a write-up. An absent file has no places but its name. */
export interface SettingsFile<Fields> {
  readonly file: string;
  readonly fields: Loose<Fields>;
  readonly place: WriteUp['place'];
  readonly isWritten: WriteUp['isWritten'];
  readonly context: Context;
}

export type ListName = 'team' | 'service' | 'severity' | 'gate' | 'reason' | 'role';

/** One place where a write-up names an item of a list. */
export interface ListUse {
  readonly list: ListName;
  readonly id: string;
  readonly writeUp: AnyWriteUp;
  readonly path: FieldPath;
  /** The items in force for the write-up's team; empty when every id is accepted. */
  readonly items: readonly ListItem[];
  /** The team whose own list it is; absent when the list is the archive's or the catalogue's. */
  readonly ownerTeam?: string;
}

export interface ListItem {
  readonly id: string;
  readonly name?: string | undefined;
  readonly also?: readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** What rules across files look at. Every list is in the order of paths. */
export interface WholeArchive {
  readonly archiveFile: SettingsFile<ArchiveSettings>;
  readonly catalogFile: SettingsFile<Catalog>;
  readonly postmortems: readonly WriteUp<'postmortem'>[];
  readonly stories: readonly WriteUp<'story'>[];
  readonly replies: readonly WriteUp<'reply'>[];
  readonly guides: readonly WriteUp<'guide'>[];
  /** `id` is the original's, `lang` the suffix of the file name. */
  readonly translations: readonly WriteUp<'translation'>[];
  /** Postmortems, stories and guides; of two with one id the first by path. */
  readonly byId: ReadonlyMap<string, LinkedWriteUp>;
  /** Of every file, images and misnamed ones too. */
  readonly paths: readonly string[];
  /** Every place that names an item of a list, in the order of paths and fields. */
  readonly listUses: readonly ListUse[];
  readonly context: Context;
}
