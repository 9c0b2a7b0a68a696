import { createHash } from 'node:crypto';
import { wordCounter } from './count-words.ts';
import { encodeColumns, inColumnOrder } from './encode-columns.ts';
import { type FacetLists, noLists } from './facet-lists.ts';
import type { SearchDocument } from './index-document.ts';
import { indexParts } from './index-pool.ts';
import { type JoinedIndex, partJoiner } from './join-parts.ts';
import { cardFile, rowsPerCardFile, type StoredCard } from './query/card.ts';
import { fragmentFile } from './query/fragment.ts';
import {
  pagefindMeta,
  pagefindScript,
  pagefindVersion,
  type SearchManifest,
  searchFormat,
  searchManifest,
} from './query/search-manifest.ts';
import { encodeWords } from './query/word-list.ts';
import { recutIndex } from './recut-index.ts';

/** Pages that Pagefind indexes at a time: few enough that all cores have some, and that it needs little memory. */
const partPages = 512;

/** The index of all documents in their order; none of none. `hear` is given the words of each text. */
async function indexOf(
  documents: readonly SearchDocument[],
  hear: (written: readonly string[]) => void,
): Promise<JoinedIndex | undefined> {
  const once = new Set<string>();
  for (const { row } of documents) {
    if (once.has(row.card.url)) throw new Error(`Two pages of the search index have one address: ${row.card.url}`);
    once.add(row.card.url);
  }
  const partOf = (part: number) => documents.slice(part * partPages, (part + 1) * partPages);
  const { add, whole } = partJoiner();
  await indexParts(Math.ceil(documents.length / partPages), {
    pagesOf: (part) =>
      partOf(part).map(({ row, text }) => {
        const { html, words } = text();
        hear(words);
        return { url: row.card.url, html };
      }),
    take: (indexed, part) =>
      add(
        indexed,
        partOf(part).map(({ row }) => row.card.url),
      ),
  });
  return whole();
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

const manifestOf = (rows: number, version: string): SearchManifest => ({
  format: searchFormat,
  version,
  pagefindVersion,
  rows,
  pagefind: pagefindScript,
  words: 'search/words.txt',
  columns: 'search/columns.json',
  cards: 'search/cards-{number}.json',
  rowsPerCardFile: rowsPerCardFile(rows),
  texts: fragmentFile('{id}'),
});

/** Changes when any file does: Pagefind's list names the pieces of its index by what is in them, the cards their texts. */
function versionOf(
  pagefindFiles: ReadonlyMap<string, Uint8Array>,
  own: readonly (readonly [string, string])[],
): string {
  const hash = createHash('sha256').update(pagefindFiles.get(pagefindMeta) ?? '');
  for (const [, content] of own) hash.update(content);
  return hash.digest('hex').slice(0, 10);
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
  const { add, list } = wordCounter();
  const index = await indexOf(documents, add);
  const files = index ? await recutIndex(index) : new Map<string, Uint8Array>();
  const rows = documents.map(({ row }) => row);
  const own = [
    ['search/words.txt', encodeWords(list())],
    ['search/columns.json', JSON.stringify(encodeColumns(rows, lists))],
    ...cardFiles(documents, index?.names ?? []),
  ] as const;
  const manifest = JSON.stringify(manifestOf(documents.length, versionOf(files, own)));
  const encoder = new TextEncoder();
  return new Map([
    ...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ...[...own, [searchManifest, manifest] as const].map(([path, content]) => [path, encoder.encode(content)] as const),
  ]);
}
