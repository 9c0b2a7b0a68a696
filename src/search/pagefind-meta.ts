import { cborReader, listHead, numberItem, textItem } from './cbor.ts';

/** What Pagefind's list of its index says, as far as it is changed here. */
export interface PagefindMeta {
  readonly version: Uint8Array;
  readonly pages: readonly PageOfIndex[];
  /** Files of words in their order: the first and the last word that is looked for there, and the file's name. */
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[];
  /** Filters, orders and names of metadata. */
  readonly rest: Uint8Array;
}

export interface PageOfIndex {
  /** Names its text; empty where its row does. */
  readonly id: string;
  /** How many words it has. */
  readonly words: number;
  readonly rest: Uint8Array;
}

const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

export function readMeta(bytes: Uint8Array): PagefindMeta {
  const reader = cborReader(bytes);
  const skip = (count: number) => {
    const from = reader.place();
    times(count, reader.skip);
    return bytes.subarray(from, reader.place());
  };
  const parts = reader.list();
  const version = skip(1);
  const pages = times(reader.list(), () => {
    const fields = reader.list();
    return { id: reader.text(), words: reader.number(), rest: skip(fields - 2) };
  });
  const chunks = times(reader.list(), () => {
    reader.list();
    return [reader.text(), reader.text(), reader.text()] as const;
  });
  return { version, pages, chunks, rest: skip(parts - 3) };
}

export function writeMeta({ version, pages, chunks, rest }: PagefindMeta): Buffer {
  const pageItems = pages.flatMap((page) => [pageHead, textItem(page.id), numberItem(page.words), page.rest]);
  const chunkItems = chunks.flatMap((chunk) => [listHead(chunk.length), ...chunk.map(textItem)]);
  const lists = [listHead(pages.length), ...pageItems, listHead(chunks.length), ...chunkItems];
  return Buffer.concat([metaHead, version, ...lists, rest]);
}

/** Version, pages, files of words, filters, orders, names of metadata. */
const metaHead = listHead(6);
/** Name, words, group of texts. */
const pageHead = listHead(3);
