import { cborReader } from './cbor.ts';
import { cborOf } from './cbor-writer.ts';

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

export const writeMeta = ({ version, pages, chunks, rest }: PagefindMeta): Uint8Array =>
  cborOf(({ list, number, text, items }) => {
    // Version, pages, files of words, filters, orders, names of metadata.
    list(6);
    items(version);
    list(pages.length);
    for (const page of pages) {
      // Name, words, group of texts.
      list(3);
      text(page.id);
      number(page.words);
      items(page.rest);
    }
    list(chunks.length);
    for (const chunk of chunks) {
      list(chunk.length);
      for (const part of chunk) text(part);
    }
    items(rest);
  });
