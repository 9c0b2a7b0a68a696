import { emptyFacts } from '../compile/body-facts.ts';
import type { Moment } from '../model/entry.ts';
import { listsOf } from '../model/lists.ts';
import { dayOfId, readPath, type WriteUpPath } from '../model/paths.ts';
import type { FieldsByKind, WriteUpKind } from '../model/schema/kinds.ts';
import { reviewKindOf } from '../model/statuses.ts';
import type { CheckedFile } from './file-check.ts';
import { momentFields } from './moment-fields.ts';
import { placesIn } from './places.ts';
import type { AnyWriteUp, Context, Loose, NoMoment, WriteUp } from './subject.ts';

/** A write-up as the rules see it; `undefined` for other files, and for a text without a front matter to read. */
export function buildWriteUp(checked: CheckedFile, context: Context): AnyWriteUp | undefined {
  const path = readPath(checked.file.path);
  if (path?.type !== 'write-up' || checked.check.fields === undefined) return undefined;
  return path.kind === 'postmortem'
    ? buildPostmortem(checked, path, context)
    : buildOther(path.kind, checked, path, context);
}

function common<Kind extends WriteUpKind>({ file, check }: CheckedFile, path: WriteUpPath, context: Context) {
  // `salvage` walked the schema of this very kind.
  const fields = check.fields as Loose<FieldsByKind[Kind]>;
  return {
    id: path.id,
    file: file.path,
    fields,
    ...placesIn(file, check),
    body: check.facts ?? emptyFacts,
    context,
  };
}

function buildOther<Kind extends Exclude<WriteUpKind, 'postmortem'>>(
  kind: Kind,
  checked: CheckedFile,
  path: WriteUpPath,
  context: Context,
): AnyWriteUp {
  const base = common<Kind>(checked, path, context);
  const fields: { readonly status?: unknown; readonly lang?: unknown; readonly team?: unknown } = base.fields;
  const writeUp = {
    ...base,
    kind,
    lang: path.lang ?? (typeof fields.lang === 'string' ? fields.lang : (context.settings.languages[0] ?? 'en')),
    status: fields.status === 'published' || fields.status === 'in-review' ? fields.status : 'draft',
    review: 'full',
    day: undefined,
    moments: new Map(),
    noMoments: [],
    lists: listsOf(context.settings, context.catalog, typeof fields.team === 'string' ? fields.team : undefined),
  };
  return writeUp as AnyWriteUp;
}

function buildPostmortem(checked: CheckedFile, path: WriteUpPath, context: Context): WriteUp<'postmortem'> {
  const base = common<'postmortem'>(checked, path, context);
  const { fields } = base;
  const { settings, catalog } = context;
  const lists = listsOf(settings, catalog, fields.team);
  const moments = new Map<string, Moment>();
  const noMoments: NoMoment[] = [];
  for (const [index, field] of momentFields(fields).entries()) {
    const result = checked.check.moments?.[index];
    if (result === undefined) continue;
    if ('moment' in result) moments.set(field.path.join('.'), result.moment);
    else noMoments.push({ ...field, why: result });
  }
  const begin = moments.get(fields.event === 'near-miss' ? 'times.discovered' : 'times.started');
  return {
    ...base,
    kind: 'postmortem',
    lang: fields.lang ?? settings.languages[0] ?? 'en',
    status: fields.status ?? 'draft',
    review: reviewKindOf(fields, lists.severities, settings.review.nearMiss),
    day: begin ? context.dayOf(begin.ms) : dayOfId(path.id),
    moments,
    noMoments,
    lists,
  };
}
