import { createHash } from 'node:crypto';
import type { IndexedPart } from './index-worker.ts';
import { unpack } from './packed.ts';
import { type PagefindMeta, type PageOfIndex, readMeta } from './pagefind-meta.ts';
import type { Fragment } from './query/fragment.ts';
import { addWords, type JoinedWords } from './word-postings.ts';

/** What Pagefind's script reads first. */
interface PagefindEntry {
  readonly languages: { readonly en?: { hash: string; page_count: number } };
}

/** Pagefind's index of all pages, taken apart. */
export interface JoinedIndex {
  readonly entry: PagefindEntry;
  readonly meta: PagefindMeta;
  readonly words: JoinedWords;
  /** Pagefind's script and engine, by path. */
  readonly engine: ReadonlyMap<string, Uint8Array>;
  /** The names of the packed texts, page by page, and the texts by name. */
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

interface PartJoiner {
  /** Takes the next part, which is to hold the pages of these addresses in this order. */
  readonly add: (part: IndexedPart, addresses: readonly string[]) => void;
  readonly whole: () => JoinedIndex | undefined;
}

/** Long enough that no two texts share it; Pagefind's own name is unique in its part only. */
const nameOf = (text: Uint8Array) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Puts together what Pagefind made of the pages, part by part, as if it had indexed them at once. The format is private,
 * which is why Pagefind's version is pinned; what does not read as it should throws, and so does a page that is missing.
 */
export function partJoiner(): PartJoiner {
  const words: JoinedWords = new Map();
  const texts = new Map<string, Uint8Array>();
  const names: string[] = [];
  const pages: PageOfIndex[] = [];
  let first: Pick<JoinedIndex, 'entry' | 'meta' | 'engine'> | undefined;

  function add({ files, words: wordCounts }: IndexedPart, addresses: readonly string[]): void {
    const engine = new Map(files);
    const take = (path: string): Uint8Array => {
      const bytes = engine.get(path);
      if (!bytes) throw new Error(`Pagefind wrote no \`${path}\`.`);
      engine.delete(path);
      return bytes;
    };
    const entry = JSON.parse(new TextDecoder().decode(take('pagefind-entry.json'))) as PagefindEntry;
    const hash = entry.languages.en?.hash;
    const meta = hash === undefined ? undefined : readMeta(unpack(take(`pagefind.${hash}.pf_meta`)));
    const own = meta?.pages.map(({ id }) => take(`fragment/${id}.pf_fragment`)) ?? [];
    if (!meta || own.length !== addresses.length) throw missing(addresses, own);
    if (meta.pages.some((page, at) => page.words !== wordCounts[at]))
      throw new Error('The pages of the search index do not stand in the order they were given in.');
    for (const [, , name] of meta.chunks) addWords(words, unpack(take(`index/${name}.pf_index`)), pages.length);
    for (const text of own) {
      const name = nameOf(text);
      names.push(name);
      texts.set(name, text);
    }
    pages.push(...meta.pages);
    first ??= { entry, meta, engine };
  }

  return { add, whole: () => first && { ...first, meta: { ...first.meta, pages }, words, names, texts } };
}

function missing(wanted: readonly string[], texts: readonly Uint8Array[]): Error {
  const there = new Set(
    texts.map((text) => (JSON.parse(unpack(text).toString('utf8')) as Fragment).url.replace(/^\//, '')),
  );
  const lacking = wanted.filter((address) => !there.has(address));
  return new Error(`These pages are missing from the search index: ${lacking.join(', ')}`);
}
