import { basename, join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { $ZodType } from 'zod/v4/core';
import { textReport } from '../checking/reports/text.ts';
import type { WriteUpKind } from '../model/schema/kinds.ts';
import type { Reading, StoredFile } from '../reading/read-archive.ts';
import { liveArchive } from './live-archive.ts';

/** The integration refreshes all collections by this name. */
export const loaderName = 'tollgate';

/** What Astro's store holds of a write-up. Pages take the whole archive from `getArchive`. */
export interface LightFacts {
  readonly title: string;
  readonly lang: string;
}

const types = `export type Entry = import('../../src/site/write-up-loader.ts').LightFacts;\n`;

/**
 * The write-ups of one kind, read and checked by our own rules; Astro's reading of front matter is never used.
 * An error in any file stops a build with one message that lists them all. In `dev` a write-up with errors is left out.
 */
export const writeUpLoader = (kind: WriteUpKind, schema: $ZodType): Loader => ({
  name: loaderName,
  createSchema: async () => ({ schema, types }),
  load: async (context) => {
    const reading = await checkedReading(context);
    replaceEntries(context, reading.stored.filter((file) => file.kind === kind).map(entryOf));
  },
});

/** The image files that write-ups show, so that Astro's image pipeline knows them, and nothing else. */
export const imageLoader = (): Loader => ({
  name: loaderName,
  load: async (context) => {
    const { images } = await checkedReading(context);
    replaceEntries(context, images.map(imageEntry));
  },
});

/** One entry that changes with every reading: a page that asks for it is drawn again after each save. */
export const revisionLoader = (): Loader => ({
  name: loaderName,
  load: async (context) => {
    const { revision } = await checkedReading(context);
    replaceEntries(context, [{ id: 'revision', data: { revision } }]);
  },
});

type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

const entryOf = ({ id, path, title, lang }: StoredFile): StoreEntry => ({
  id,
  filePath: fromRoot(path.slice('content/'.length)),
  data: { title, lang } satisfies LightFacts,
});

/** Astro's own mark for an image beside the file that names it. */
const imageEntry = (file: string): StoreEntry => ({
  id: file,
  filePath: fromRoot(file),
  data: { image: `__ASTRO_IMAGE_./${basename(file)}` },
});

/** Astro takes no absolute path, and the content folder may lie elsewhere. */
const fromRoot = (file: string) => relative('.', join(liveArchive().contentFolder, file)).replaceAll('\\', '/');

function replaceEntries({ store }: LoaderContext, entries: readonly StoreEntry[]) {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}

async function checkedReading({ collection, logger }: LoaderContext): Promise<Reading> {
  const { reading, command } = liveArchive();
  const result = await reading();
  const hasErrors = result.findings.some(({ level }) => level === 'error');
  if (command === 'build' && hasErrors) throw withoutStack(reportOf(result));
  if (command === 'sync' && hasErrors && collection === 'revision') logger.warn(`\n${reportOf(result)}`);
  return result;
}

const reportOf = ({ findings, files, textOf }: Reading) =>
  textReport({ findings: findings.filter(({ level }) => level === 'error'), todo: [], files, textOf });

/** Astro prints the message alone when there is no stack. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
