import type { ArchiveSettings } from '../model/schema/archive.ts';
import type { Catalog } from '../model/schema/catalog.ts';
import type { WriteUpKind } from '../model/schema/kinds.ts';
import type { CheckedFile } from './file-check.ts';
import { findListUses } from './list-uses.ts';
import { placesIn } from './places.ts';
import type { AnyWriteUp, Context, LinkedWriteUp, Loose, SettingsFile, WholeArchive, WriteUp } from './subject.ts';

/** Everything that rules across files look at. Both lists are in the order of paths, and so is whatever comes of them. */
export function buildArchive(
  checked: readonly CheckedFile[],
  { writeUps, partly }: { readonly writeUps: readonly AnyWriteUp[]; readonly partly: readonly AnyWriteUp[] },
  context: Context,
): WholeArchive {
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
    listUses: findListUses([...writeUps, ...partly], context.catalog),
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
