import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../reading/reading.ts';
import { replaceFile } from '../reading/write-file.ts';
import { buildSearchFiles } from '../search/index/build-index.ts';
import { facetLists } from '../search/index/facet-lists.ts';
import { type DeckSheets, hashedFolder, headerFile, headerRules } from '../sharing/host-headers.ts';
import { searchOrigins } from '../sharing/search-neighbours.ts';
import { searchDocuments } from './search-documents.ts';

/** What search needs beside the pages, by path below the site's base. */
export interface SearchFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly indexed: number;
  /** Of other archives that the search page asks. */
  readonly searchOrigins: readonly string[];
}

/** The index stands on the archive and not on rendered pages, so it is built while they are. */
export async function searchFilesOf(reading: Reading): Promise<SearchFiles> {
  const documents = searchDocuments(reading.archive, reading.bodyOf);
  return {
    files: await buildSearchFiles(documents, facetLists(reading.archive)),
    indexed: documents.length,
    searchOrigins: searchOrigins(reading.archive),
  };
}

/** Finishes a rendered site: the search index, then the headers for the host. */
export function finishSite(out: string, base: string, { files, searchOrigins: origins }: SearchFiles): void {
  writeFiles(out, files);
  const topLevel = readdirSync(out, { withFileTypes: true }).map(
    (item) => `${item.name}${item.isDirectory() ? '/' : ''}`,
  );
  const needs = { inlineScript: inlineScriptOf(out), searchOrigins: origins };
  replaceFile(join(out, '_headers'), headerFile(headerRules(base, topLevel.sort(), needs, deckSheets(out, base))));
}

/** By the names of their sources; an archive without decks has none. */
function deckSheets(out: string, base: string): DeckSheets {
  const files = readdirSync(join(out, hashedFolder));
  const named = (name: string) => files.filter((file) => file.startsWith(`${name}.`) && file.endsWith('.css'));
  const paths = (...names: readonly string[]) => names.flatMap(named).map((file) => `${base}${hashedFolder}/${file}`);
  return { slides: paths('deck'), talk: paths('deck', 'talk') };
}

/** The one script that stands in every page, as it was printed: the policy allows it by its hash. */
function inlineScriptOf(out: string): string {
  return /<script>([\s\S]*?)<\/script>/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1] ?? '';
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
