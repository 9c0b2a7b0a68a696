import { parentPort } from 'node:worker_threads';
import { createIndex } from 'pagefind';

/** A page as Pagefind is given it. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/** What Pagefind makes of some pages. */
export interface IndexedPart {
  /** By path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many words it found in each page. */
  readonly words: readonly number[];
}

/** Pagefind's own interfaces, and its engine for texts of no known language. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)/;

async function indexPart(pages: readonly IndexedPage[]): Promise<IndexedPart> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index did not start: ${errors.join('; ')}`);
  const added = await Promise.all(pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
  const refused = added.flatMap((answer) => answer.errors);
  if (refused.length > 0) throw new Error(`The search index refused a page: ${refused.join('; ')}`);
  const { files, errors: reported } = await index.getFiles();
  if (reported.length > 0) throw new Error(`The search index was not written: ${reported.join('; ')}`);
  await index.deleteIndex();
  return {
    files: new Map(files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content])),
    words: added.map(({ file }) => file.uniqueWords),
  };
}

/** A thread with a Pagefind of its own, which ends with it: pages in, their index out, in the order they were asked for. */
parentPort?.on('message', async (pages: readonly IndexedPage[]) => {
  parentPort?.postMessage(await indexPart(pages));
});
