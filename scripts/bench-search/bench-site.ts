import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildSearchFiles } from '../../src/search/index/build-index.ts';
import { workerFolder } from '../../src/sharing/host-headers.ts';
import * as build from '../build.ts';
import type { CommandIo } from '../lib/command.ts';
import { documentOfMarkdown, type MarkdownText } from './markdown-folder.ts';

/** A site that can be searched, with Pagefind as it comes beside it under `stock/`. */
export interface BenchSite {
  readonly folder: string;
  /** Path of the worker's file from the site's base. */
  readonly worker: string;
  readonly indexSeconds: number;
}

/**
 * Builds the site with an archive that holds nothing, for the worker that is shipped, and puts the index of the texts
 * into it.
 */
export async function buildBenchSite(
  texts: readonly MarkdownText[],
  folder: string,
  io: CommandIo,
): Promise<BenchSite> {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  writeAll(content, new Map([['archive.yaml', 'name: Benchmark\n']]));
  const env = { ...io.env, TOLLGATE_CONTENT: content, TOLLGATE_OUT: site, TOLLGATE_CACHE: join(folder, 'cache') };
  const said: string[] = [];
  const code = await build.main([], { ...io, env, stdout: () => undefined, stderr: (text) => said.push(text) });
  if (code !== 0) throw new Error(`The site for the benchmark was not built:\n${said.join('')}`);
  const [script] = readdirSync(join(site, workerFolder)).filter((name) => name.startsWith('search-worker'));
  if (script === undefined) throw new Error(`The built site has no search worker in \`${workerFolder}\`.`);

  const startMs = performance.now();
  writeAll(site, await buildSearchFiles(texts.map(documentOfMarkdown)));
  const indexSeconds = (performance.now() - startMs) / 1000;
  writeAll(site, new Map([['blank.html', '<!doctype html><html lang="en"><title>Benchmark</title></html>']]));
  await writeStockIndex(texts, join(site, 'stock'));
  return { folder: site, worker: `${workerFolder}/${script}`, indexSeconds };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each text as a plain page, indexed with Pagefind's own settings. */
async function writeStockIndex(texts: readonly MarkdownText[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { id, title, summary, tags, names, body } of texts) {
      const paragraphs = [summary, names.join(', '), tags.join(', '), ...body.split(/\n{2,}/)];
      const content = `<html lang="en"><body><h1>${escaped(title)}</h1>${paragraphs
        .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
        .join('\n')}</body></html>`;
      await index.addHTMLFile({ url: `/${encodeURIComponent(id)}/`, content });
    }
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
