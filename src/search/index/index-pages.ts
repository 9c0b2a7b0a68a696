import { createHash } from 'node:crypto';
import type { Fragment } from '../query/fragment.ts';
import { pack } from './packed.ts';
import type { NumberedPage } from './page-places.ts';
import { type Block, pageWords, wordsIn } from './page-words.ts';
import type { PagefindMeta } from './pagefind-meta.ts';
import { type IndexedStem, postings } from './postings.ts';
import { wordForms } from './word-forms.ts';

export interface IndexedPage {
  readonly url: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Pagefind's index of pages, taken apart. */
export interface PageIndex {
  readonly meta: PagefindMeta;
  /** By their bytes, which is the order that Pagefind looks for them in. */
  readonly stems: readonly IndexedStem[];
  /** Pagefind's own files, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The names of the packed texts, page by page, and the texts by name. */
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

const titleWeight = 7;
/** So many texts are packed at a time, by threads beside this one. */
const mostPacked = 256;

/** Long enough that no two texts share it. */
const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * The index that Pagefind would make of the pages. Since it makes the same of a word wherever that stands, it is asked
 * about each word once, and not page after page, which takes several times as long. The pages are gone through once.
 * Throws what Pagefind reports, and when there is a page without any word to find it by.
 */
export async function indexPages(pages: Iterable<IndexedPage>): Promise<PageIndex> {
  const numbers = new Map<string, number>();
  const numbersOf = (words: readonly string[]) =>
    Uint32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      return number;
    });
  const numbered: NumberedPage[] = [];
  const urls: string[] = [];
  const names: string[] = [];
  const texts = new Map<string, Uint8Array>();
  let packing: Promise<readonly [name: string, packed: Uint8Array]>[] = [];
  const keepPacked = async () => {
    for (const [name, packed] of await Promise.all(packing)) texts.set(name, packed);
    packing = [];
  };
  for (const { url, title, blocks } of pages) {
    const { words, text: content, spans, anchors } = pageWords([{ weight: titleWeight, lines: [title] }, ...blocks]);
    const titleWords = wordsIn(title);
    numbered.push({ words: numbersOf(words), spans, title: numbersOf(titleWords) });
    const meta = { title: titleWords.join(' ') };
    const text = JSON.stringify({ url, content, meta, anchors } satisfies Fragment);
    const name = nameOf(text);
    urls.push(url);
    names.push(name);
    packing.push(pack([Buffer.from(text)]).then((packed) => [name, packed]));
    if (packing.length === mostPacked) await keepPacked();
  }
  const [vocabulary] = await Promise.all([wordForms([...numbers.keys()]), keepPacked()]);
  const { add, stems } = postings(vocabulary);
  const silent = numbered.flatMap((page, at) => (add(page) ? [] : [urls[at]]));
  if (silent.length > 0) throw new Error(`These pages are missing from the search index: ${silent.join(', ')}`);
  const [model] = vocabulary.meta.pages;
  if (!model) throw new Error('Pagefind found no page in the search index.');
  return {
    meta: { ...vocabulary.meta, pages: numbered.map(({ words }) => ({ ...model, words: words.length })) },
    stems: stems(),
    files: vocabulary.files,
    names,
    texts,
  };
}
