import { buildArchive, type CheckedEntry } from '../model/build-archive.ts';
import { archiveWith, type Change, checkFiles, clock } from './example-archive.ts';

/** The archive of the reference examples as pages get it, with some files changed. Bodies are not compiled. */
export function referenceArchive(changes: Readonly<Record<string, Change>> = {}) {
  const { writeUps, settings, catalog } = checkFiles(archiveWith(changes));
  const entries = writeUps.flatMap(({ fields, ...facts }) =>
    // The kind says the type of the fields; TypeScript does not follow that through the copy.
    fields === undefined ? [] : [{ ...facts, fields, bodyKey: facts.path, words: 120 } as CheckedEntry],
  );
  return buildArchive(entries, { settings, catalog, today: clock.today });
}
