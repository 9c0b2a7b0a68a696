import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyReader } from '../reading/body-reader.ts';
import type { Reading } from '../reading/read-archive.ts';
import { replaceFile } from '../reading/write-file.ts';
import { buildSearchFiles } from '../search/build-index.ts';
import { headerFile, headerRules } from '../sharing/host-headers.ts';
import { searchDocuments } from './search-documents.ts';

interface Rendered {
  readonly dir: URL;
  readonly base: string;
  readonly pages: number;
  readonly packFolder: string;
}

/** Finishes a rendered site: the search index, then the headers for the host. */
export async function afterBuild(reading: Reading, { dir, base, pages, packFolder }: Rendered): Promise<void> {
  const out = fileURLToPath(dir);
  const documents = searchDocuments(reading.archive, bodyReader(packFolder));
  if (documents.length > 0) writeFiles(out, await buildSearchFiles(documents));
  const topLevel = readdirSync(out, { withFileTypes: true }).map(
    (item) => `${item.name}${item.isDirectory() ? '/' : ''}`,
  );
  replaceFile(
    join(out, '_headers'),
    headerFile(headerRules(base, topLevel.sort(), { inlineScript: inlineScriptOf(out) })),
  );
  process.send?.({ writeUps: reading.writeUps, compiled: reading.compiled, pages, indexed: documents.length });
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
