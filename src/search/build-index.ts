import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from './index-document.ts';
import type { Cards } from './query/card.ts';
import { encodeWords, wordList } from './query/word-list.ts';

const unpack = promisify(gunzip);
const atOnce = 64;

/** Pagefind's own interfaces, which this site does not use. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|pagefind-worker)/;

/** Before the JSON of each unpacked fragment: a private format, so its version is pinned and its count is compared. */
const fragmentMark = 'pagefind_dcd';

async function fragmentUrl(content: Uint8Array): Promise<string> {
  const text = (await unpack(content)).toString('utf8');
  if (!text.startsWith(fragmentMark))
    throw new Error('A fragment of the search index does not begin as Pagefind 1.6 writes it.');
  const { url } = JSON.parse(text.slice(fragmentMark.length)) as { url: string };
  return url.replace(/^\//, '');
}

async function pagefindFiles(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`The search index did not start: ${errors.join('; ')}`);
    for (let from = 0; from < documents.length; from += atOnce) {
      const added = await Promise.all(
        documents
          .slice(from, from + atOnce)
          .map(({ card, html }) => index.addHTMLFile({ url: card.url, content: html })),
      );
      const reported = added.flatMap((answer) => answer.errors);
      if (reported.length > 0) throw new Error(`The search index refused a page: ${reported.join('; ')}`);
    }
    const { files, errors: reported } = await index.getFiles();
    if (reported.length > 0) throw new Error(`The search index was not written: ${reported.join('; ')}`);
    return new Map(files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    // Without it the service keeps the process alive.
    await close();
  }
}

async function cardsOf(documents: readonly SearchDocument[], files: ReadonlyMap<string, Uint8Array>): Promise<Cards> {
  const fragments = new Map<string, string>();
  for (const [path, content] of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id) fragments.set(await fragmentUrl(content), id);
  }
  const missing = documents.filter(({ card }) => !fragments.has(card.url)).map(({ card }) => card.url);
  if (missing.length > 0) throw new Error(`These pages are missing from the search index: ${missing.join(', ')}`);
  return {
    fragments: documents.map(({ card }) => fragments.get(card.url) ?? ''),
    cards: documents.map(({ card }) => card),
  };
}

/**
 * Every file that search needs, by path below the site's base: Pagefind's under `pagefind/`, ours under `search/`.
 * Throws when Pagefind reports anything, or when a document that is to be found is not in the index.
 */
export async function buildSearchFiles(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  const files = await pagefindFiles(documents);
  const counts = new Map<string, number>();
  for (const { words } of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const encode = new TextEncoder();
  return new Map([
    ...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ['search/words.txt', encode.encode(encodeWords(wordList(counts)))],
    ['search/cards.json', encode.encode(JSON.stringify(await cardsOf(documents, files)))],
  ]);
}
