import { createHash } from 'node:crypto';
import { cardFacets, cardFile, rowsPerCardFile, type StoredCard } from '../query/card.ts';
import { fragmentFile } from '../query/fragment.ts';
import {
  pagefindMeta,
  pagefindScript,
  pagefindVersion,
  type SearchManifest,
  searchFormat,
  searchManifest,
} from '../query/search-manifest.ts';
import { encodeWords } from '../query/word-list.ts';
import { wordCounter } from './count-words.ts';
import { encodeColumns, inColumnOrder } from './encode-columns.ts';
import { type FacetLists, noLists } from './facet-lists.ts';
import type { SearchDocument } from './index-document.ts';
import { indexPages } from './index-pages.ts';
import { recutIndex } from './recut-index.ts';
import type { Row } from './row-of.ts';

/** The pages of the documents, whose words are told to `hear`. Throws when two have one address. */
function* pagesOf(documents: readonly SearchDocument[], hear: (written: readonly string[]) => void) {
  const once = new Set<string>();
  for (const { row, text } of documents) {
    const { title, url } = row.card;
    if (once.has(url)) throw new Error(`Two pages of the search index have one address: ${url}`);
    once.add(url);
    const { blocks, words } = text();
    hear(words);
    yield { url, title, blocks };
  }
}

const valuesOf = ({ facets }: Row) =>
  Object.fromEntries(cardFacets.flatMap((name) => (facets[name]?.length ? [[name, facets[name]]] : [])));

function cardFiles(documents: readonly SearchDocument[], ids: readonly string[]): (readonly [string, string])[] {
  const size = rowsPerCardFile(documents.length);
  const files = Math.ceil(documents.length / size);
  return Array.from({ length: files }, (_, index) => {
    const cards = documents
      .slice(index * size, (index + 1) * size)
      .map(({ row }, at): StoredCard => ({ ...row.card, values: valuesOf(row), text: ids[index * size + at] ?? '' }));
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
  facets: 'search/facets.json',
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
  const index = documents.length > 0 ? await indexPages(pagesOf(documents, add)) : undefined;
  const files = index ? await recutIndex(index) : new Map<string, Uint8Array>();
  const rows = documents.map(({ row }) => row);
  const { columns, facets } = encodeColumns(rows, lists);
  const own = [
    ['search/words.txt', encodeWords(list())],
    ['search/columns.json', JSON.stringify(columns)],
    ['search/facets.json', JSON.stringify(facets)],
    ...cardFiles(documents, index?.names ?? []),
  ] as const;
  const manifest = JSON.stringify(manifestOf(documents.length, versionOf(files, own)));
  const encoder = new TextEncoder();
  return new Map([
    ...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ...[...own, [searchManifest, manifest] as const].map(([path, content]) => [path, encoder.encode(content)] as const),
  ]);
}
