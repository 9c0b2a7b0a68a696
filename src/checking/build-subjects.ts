import { emptyFacts } from '../compile/body-facts.ts';

import type { Moment } from '../model/entry.ts';
import { listsOf } from '../model/lists.ts';
import { dayOf, resolveMoment } from '../model/moment.ts';
import { dayOfId, readPath, type WriteUpPath } from '../model/paths.ts';
import type { ArchiveSettings } from '../model/schema/archive.ts';
import type { Catalog } from '../model/schema/catalog.ts';
import type { FieldsByKind, WriteUpKind } from '../model/schema/kinds.ts';
import { reviewKindOf } from '../model/statuses.ts';
import type { FileCheck, SourceFile } from './file-check.ts';
import { findListUses } from './list-uses.ts';
import { momentFields } from './moment-fields.ts';
import { placesIn } from './places.ts';
import type { AnyWriteUp, Context, LinkedWriteUp, Loose, SettingsFile, WholeArchive, WriteUp } from './subject.ts';

/** A file with what `checkFile` said about it. */
export interface CheckedFile {
  readonly file: SourceFile;
  readonly check: FileCheck;
}

/** Everything that the rules look at, from the plain data of each file. Lists are in the order of paths. */
export function buildArchive(checked: readonly CheckedFile[], context: Context): WholeArchive {
  const writeUps = checked.flatMap(({ file, check }) => {
    const path = readPath(file.path);
    return path?.type === 'write-up' && check.fields !== undefined ? buildWriteUp({ file, check }, path, context) : [];
  });
  const ofKind = <Kind extends WriteUpKind>(kind: Kind) =>
    writeUps.filter((writeUp): writeUp is Extract<AnyWriteUp, { kind: Kind }> => writeUp.kind === kind);
  const linked: readonly LinkedWriteUp[] = [...ofKind('postmortem'), ...ofKind('story'), ...ofKind('guide')];
  return {
    archiveFile: settingsFile<ArchiveSettings>('content/archive.yaml', checked, context),
    catalogFile: settingsFile<Catalog>('content/catalog.yaml', checked, context),
    postmortems: ofKind('postmortem'),
    stories: ofKind('story'),
    replies: ofKind('reply'),
    guides: ofKind('guide'),
    translations: ofKind('translation'),
    byId: new Map([...linked].reverse().map((writeUp) => [writeUp.id, writeUp])),
    paths: checked.map(({ file }) => file.path),
    listUses: findListUses(writeUps, context.catalog),
    context,
  };
}

function settingsFile<Fields>(path: string, checked: readonly CheckedFile[], context: Context): SettingsFile<Fields> {
  const found = checked.find(({ file }) => file.path === path);
  if (found === undefined) {
    const place: WriteUp['place'] = (field) => ({ file: path, field });
    return { file: path, fields: noFields<Fields>(), place, isWritten: () => false, context };
  }
  const { check, file } = found;
  return { file: path, fields: (check.fields ?? {}) as Loose<Fields>, ...placesIn(file, check), context };
}

// A file without a front matter has none of its fields; `Loose` allows each to be absent.
const noFields = <Fields>() => ({}) as Loose<Fields>;

function buildWriteUp(checked: CheckedFile, path: WriteUpPath, context: Context): AnyWriteUp {
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
  for (const { path: at, text } of momentFields(fields)) {
    const result = resolveMoment(text, fields.timeZone);
    if ('moment' in result) moments.set(at.join('.'), result.moment);
  }
  const begin = moments.get(fields.event === 'near-miss' ? 'times.discovered' : 'times.started');
  return {
    ...base,
    kind: 'postmortem',
    lang: fields.lang ?? settings.languages[0] ?? 'en',
    status: fields.status ?? 'draft',
    review: reviewKindOf(fields, lists.severities, settings.review.nearMiss),
    day: begin ? dayOf(begin.ms, settings.timeZone) : dayOfId(path.id),
    moments,
    lists,
  };
}
