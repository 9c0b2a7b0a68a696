import { basename, join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { $ZodType } from 'zod/v4/core';
import { speakerIn } from '../checking/messages/tongues.ts';
import { textReport } from '../checking/reports/text.ts';
import type { WriteUpKind } from '../model/schema/kinds.ts';
import { tell } from '../reading/build-news.ts';
import type { Reading, StoredFile } from '../reading/reading.ts';
import { type LiveArchive, liveArchive } from './live-archive.ts';

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

/** Whether nothing may be built from this reading: an error in a file, or a rule that broke. */
export const stopsBuild = (reading: Reading): boolean => reading.crashes.length > 0 || hasErrors(reading);

const hasErrors = ({ findings }: Reading) => findings.some(({ level }) => level === 'error');

async function checkedReading({ collection, logger }: LoaderContext): Promise<Reading> {
  const { reading, command } = liveArchive();
  const result = await reading();
  if (command === 'build' && stopsBuild(result)) {
    tell({ news: 'stopped', exitCode: result.crashes.length > 0 ? 2 : 1 });
    throw withoutStack(
      [...crashLines(result), ...(hasErrors(result) ? [await reportOf(result, command)] : [])].join('\n'),
    );
  }
  if (command !== 'build' && collection === 'revision') {
    for (const line of crashLines(result)) logger.error(line);
    if (hasErrors(result)) logger.warn(`\n${await reportOf(result, command)}`);
  }
  return result;
}

const crashLines = ({ crashes }: Reading): readonly string[] =>
  crashes.map(({ rule, file = 'the archive', message }) => `The rule ${rule} broke on ${file}: ${message}`);

async function reportOf(
  { findings, files, textOf, archive }: Reading,
  command: LiveArchive['command'],
): Promise<string> {
  const speak = await speakerIn(archive.settings.languages[0] ?? 'en');
  const errors = findings.filter(({ level }) => level === 'error');
  // After each save the lines would be many; the pages of `dev` show them.
  const lines = command === 'dev' ? () => undefined : textOf;
  return textReport({ findings: errors, todo: [], files, textOf: lines, speak });
}

/** Astro prints the message alone when there is no stack. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
