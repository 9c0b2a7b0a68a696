import { close, createIndex } from 'pagefind';
import { encodeColumns, inColumnOrder } from './encode-columns.ts';
import { type FacetLists, noLists } from './facet-lists.ts';
import type { SearchDocument } from './index-document.ts';
import { cardFile, rowsPerCardFile, type StoredCard } from './query/card.ts';
import { type Fragment, fragmentFile } from './query/fragment.ts';
import {
  pagefindScript,
  pagefindVersion,
  type SearchManifest,
  searchFormat,
  searchManifest,
} from './query/search-manifest.ts';
import { encodeWords, wordList } from './query/word-list.ts';
import { recutIndex, unpack } from './recut-index.ts';

const atOnce = 64;

/** Pagefind's own interfaces, and its engine for texts of no known language. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)/;

/** `hear` is given the words of each text. */
async function pagefindFiles(
  documents: readonly SearchDocument[],
  hear: (words: ReadonlySet<string>) => void,
): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`The search index did not start: ${errors.join('; ')}`);
    for (let from = 0; from < documents.length; from += atOnce) {
      const added = await Promise.all(
        documents.slice(from, from + atOnce).map(({ row, text }) => {
          const { html, words } = text();
          hear(words);
          return index.addHTMLFile({ url: row.card.url, content: html });
        }),
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

/** From the site's base. */
function urlOf(fragment: Uint8Array): string {
  const { url } = JSON.parse(unpack(fragment).toString('utf8')) as Fragment;
  return url.replace(/^\//, '');
}

/** Pagefind's fragment id of each document, in their order. */
function fragmentIds(documents: readonly SearchDocument[], files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const ids = new Map<string, string>();
  for (const [path, content] of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id) ids.set(urlOf(content), id);
  }
  const missing = documents.filter(({ row }) => !ids.has(row.card.url)).map(({ row }) => row.card.url);
  if (missing.length > 0) throw new Error(`These pages are missing from the search index: ${missing.join(', ')}`);
  if (ids.size !== documents.length)
    throw new Error(`The search index holds ${ids.size} pages for ${documents.length} documents.`);
  return documents.map(({ row }) => ids.get(row.card.url) ?? '');
}

function cardFiles(documents: readonly SearchDocument[], ids: readonly string[]): (readonly [string, string])[] {
  const size = rowsPerCardFile(documents.length);
  const files = Math.ceil(documents.length / size);
  return Array.from({ length: files }, (_, index) => {
    const cards = documents
      .slice(index * size, (index + 1) * size)
      .map(({ row }, at): StoredCard => ({ ...row.card, text: ids[index * size + at] ?? '' }));
    return [cardFile(index), JSON.stringify(cards)] as const;
  });
}

/** Its version is the name that Pagefind gives to what it has built. */
function manifestOf(rows: number, files: ReadonlyMap<string, Uint8Array>): SearchManifest {
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  return {
    format: searchFormat,
    version: /_([\w-]+)\.pf_meta$/.exec(meta)?.[1] ?? '',
    pagefindVersion,
    rows,
    pagefind: pagefindScript,
    words: 'search/words.txt',
    columns: 'search/columns.json',
    cards: 'search/cards-{number}.json',
    rowsPerCardFile: rowsPerCardFile(rows),
    texts: fragmentFile('{id}'),
  };
}

/**
 * Every file that search needs, by path below the site's base: Pagefind's under `pagefind/`, ours under `search/`.
 * Throws when Pagefind reports anything, or when a document that is to be found is not in the index.
 */
export async function buildSearchFiles(
  unsorted: readonly SearchDocument[],
  lists: FacetLists = noLists,
): Promise<Map<string, Uint8Array>> {
  const documents = inColumnOrder(unsorted);
  const counts = new Map<string, number>();
  const count = (words: ReadonlySet<string>) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const asBuilt = documents.length > 0 ? await pagefindFiles(documents, count) : undefined;
  const ids = asBuilt ? fragmentIds(documents, asBuilt) : [];
  const files = asBuilt ? recutIndex(asBuilt, ids) : new Map<string, Uint8Array>();
  const rows = documents.map(({ row }) => row);
  const own = [
    ['search/words.txt', encodeWords(wordList(counts))],
    ['search/columns.json', JSON.stringify(encodeColumns(rows, lists))],
    [searchManifest, JSON.stringify(manifestOf(documents.length, files))],
    ...cardFiles(documents, ids),
  ] as const;
  const encoder = new TextEncoder();
  return new Map([
    ...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ...own.map(([path, content]) => [path, encoder.encode(content)] as const),
  ]);
}
