import { cardFile, rowsPerCardFile, type StoredCard } from '../query/card.ts';
import { type Columns, type ColumnsFile, decodeColumns, type FacetsFile } from '../query/columns.ts';
import type { ArchiveFiles } from '../query/engine.ts';
import { decodeWords } from '../query/word-list.ts';

/** Throws with what the server said; the dev server says what kept it from building the index. */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  const isText = response.headers.get('content-type')?.startsWith('text/plain');
  throw new Error(`${response.status} ${isText ? await response.text() : response.url}`);
}

/** What was loaded is loaded once; what did not load is asked for again by the next who wants it. */
export function keptIn<Value>(
  kept: Map<number, Promise<Value>>,
  key: number,
  read: () => Promise<Value>,
): Promise<Value> {
  const loading = kept.get(key) ?? read();
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}

export interface LoadedFiles extends ArchiveFiles {
  readonly card: (row: number) => Promise<StoredCard>;
}

/**
 * The data files beside Pagefind's index. Files of cards are loaded when a card of theirs is shown, and the facets when
 * they are counted or chosen from, each once.
 */
export async function loadArchiveFiles(base: string, version: string): Promise<LoadedFiles> {
  const own = (path: string) => load(`${base}${path}?v=${version}`);
  const [words, columns] = await Promise.all([
    own('search/words.txt').then((response) => response.text()),
    own('search/columns.json').then((response) => response.json() as Promise<ColumnsFile>),
  ]);
  const size = rowsPerCardFile(columns.rows);
  const parts = new Map<number, Promise<readonly StoredCard[]>>();
  const part = (index: number) =>
    keptIn(parts, index, () =>
      own(cardFile(index)).then((response) => response.json() as Promise<readonly StoredCard[]>),
    );
  // The newest, and in most archives all of them.
  if (columns.rows > 0) part(0).catch(() => undefined);
  const all = new Map<number, Promise<Columns>>();
  return {
    list: decodeWords(words),
    columns: decodeColumns(columns),
    allColumns: () =>
      keptIn(all, 0, async () => {
        const response = await own('search/facets.json');
        return decodeColumns(columns, (await response.json()) as FacetsFile);
      }),
    card: async (row) => {
      const card = (await part(Math.floor(row / size)))[row % size];
      if (!card) throw new Error('A file of the search index ends too early.');
      return card;
    },
  };
}
