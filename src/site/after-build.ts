import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../reading/read-archive.ts';
import { replaceFile } from '../reading/write-file.ts';
import { headerFile, headerRules } from '../sharing/host-headers.ts';

/** Finishes a rendered site: the search index, then the headers for the host. */
export async function afterBuild({ writeUps, compiled }: Reading, dir: URL, base: string, pages: number): Promise<void> {
  const out = fileURLToPath(dir);
  const topLevel = readdirSync(out, { withFileTypes: true }).map((item) => `${item.name}${item.isDirectory() ? '/' : ''}`);
  replaceFile(join(out, '_headers'), headerFile(headerRules(base, topLevel.sort(), {})));
  process.send?.({ writeUps, compiled, pages, indexed: 0 });
}
