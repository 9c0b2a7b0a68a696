import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { noHits } from '../../src/search/query/combine.ts';
import { type Ask, createEngine } from '../../src/search/query/engine.ts';
import { fragmentFile, readFragment } from '../../src/search/query/fragment.ts';
import { type Passage, passageOf } from '../../src/search/query/passage.ts';
import type { Result } from '../../src/search/query/question.ts';
import { pagefindScript, searchManifest } from '../../src/search/query/search-manifest.ts';
import { loadArchiveFiles } from '../../src/search/worker/archive-files.client.ts';
import { startPagefind } from '../../src/search/worker/pagefind.client.ts';

/** The search of a built archive, run by the files and the code that browsers get. */
export interface BuiltArchive {
  readonly ask: Ask;
  readonly passage: (result: Result, query: string) => Promise<Passage>;
}

/** Throws in words when the folder holds no built archive. Without a language, the archive's own. */
export async function openBuiltArchive(folder: string, language?: string): Promise<BuiltArchive> {
  if (!existsSync(join(folder, searchManifest)))
    throw new Error(`\`${folder}\` holds no built archive. \`npm run build\` makes one.`);
  readFilesByFetch();
  const base = pathToFileURL(join(folder, '/')).href;
  const files = await loadArchiveFiles(base, '');
  // Labels stand there in the languages of the archive, its own first.
  const [own = 'en'] = [...files.columns.facets.values()].flatMap(({ labels }) => Object.keys(labels));
  const { ask } = createEngine({
    files,
    language: language ?? own,
    search: files.columns.rows > 0 ? await startPagefind(base, '', base + pagefindScript) : async () => noHits,
  });
  return {
    ask,
    passage: async ({ textRow, words }, query) => {
      const { text } = await files.card(textRow);
      const bytes = readFileSync(join(folder, fragmentFile(text)));
      return passageOf(await readFragment(new Uint8Array(bytes)), words, query);
    },
  };
}

let readsFiles = false;

/** Pagefind's script asks for its files as a browser does; Node's own `fetch` reads no files. */
function readFilesByFetch(): void {
  if (readsFiles) return;
  readsFiles = true;
  const fetchOverNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return await fetchOverNetwork(input, init);
    url.search = '';
    const path = fileURLToPath(url);
    return existsSync(path)
      ? new Response(readFileSync(path))
      : new Response(`There is no ${path}.`, { status: 404, headers: { 'Content-Type': 'text/plain' } });
  };
}
