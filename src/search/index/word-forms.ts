import { close, createIndex } from 'pagefind';
import { type CborReader, cborReader } from './cbor.ts';
import { unpack } from './packed.ts';
import { type PagefindMeta, readMeta } from './pagefind-meta.ts';

/** A word of the index, as queries are looked up; `form` is how it is written, where that is with diacritics. */
export interface IndexWord {
  readonly stem: string;
  readonly form?: string;
}

/** What a written word is found by: numbers of words of the index. */
export interface WordForms {
  readonly whole: readonly number[];
  /** Of `OrderTimeout`: `order` and `timeout`, which share its weight. */
  readonly parts: readonly number[];
  /** In a title, where some parts are left out. */
  readonly inTitle: readonly number[];
}

/** What Pagefind makes of words. */
export interface Vocabulary {
  /** The forms of a stem follow it, in their order. */
  readonly index: readonly IndexWord[];
  /** Of each word, in the order they were given in. */
  readonly forms: readonly WordForms[];
  /** Pagefind's list of an index of one page, whose parts serve as a model. */
  readonly meta: PagefindMeta;
  /** Pagefind's own files, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Of the page that is asked: the greatest there is, so that the share of a part can be told from the whole. */
const pageWeight = 10;
/** Pagefind counts a weight of 1 as this many. */
export const weightUnit = 24;

let users = 0;

/**
 * Has Pagefind take words apart, as it does in a page: letters folded, stems, parts, emoji. Each word once, in a page of
 * their own, is asked; what it answers for a word holds wherever the word stands. Throws what Pagefind reports.
 */
export async function wordForms(words: readonly string[]): Promise<Vocabulary> {
  users += 1;
  try {
    return await askPagefind(words);
  } finally {
    users -= 1;
    // Its process is one for all who ask.
    if (users === 0) await close();
  }
}

async function askPagefind(words: readonly string[]): Promise<Vocabulary> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index did not start: ${errors.join('; ')}`);
  const added = await index.addHTMLFile({ url: '/', content: pageOf(words) });
  if (added.errors.length > 0) throw new Error(`The search index refused a page: ${added.errors.join('; ')}`);
  const { files: written, errors: reported } = await index.getFiles();
  if (reported.length > 0) throw new Error(`The search index was not written: ${reported.join('; ')}`);
  await index.deleteIndex();

  const files = new Map(written.map(({ path, content }) => [path, content]));
  const list = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1];
  if (!list) throw new Error('Pagefind found no word in the pages of the search index.');
  const meta = readMeta(unpack(list));
  const counted = meta.pages.reduce((sum, page) => sum + page.words, 0);
  if (counted !== words.length) throw new Error('Pagefind did not count the words of the search index as they are.');
  const chunks = meta.chunks.map(([, , name]) => {
    const bytes = files.get(`index/${name}.pf_index`);
    if (!bytes) throw new Error(`Pagefind wrote no \`index/${name}.pf_index\`.`);
    return unpack(bytes);
  });
  return { ...readForms(chunks, words.length), meta, files };
}

/** Would be taken for what Pagefind itself puts between words. */
const pagefindsOwn = /___(?:END_)?PAGEFIND_/;
const noWord = '-';

/** The words as the text of a page, and as its title. */
function pageOf(words: readonly string[]): string {
  const text = words.map((word) => (pagefindsOwn.test(word) ? noWord : word)).join('\n');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const attributes = `data-pagefind-body data-pagefind-meta="title" data-pagefind-weight="${pageWeight}"`;
  return `<html lang="en"><body><div ${attributes}>\n${escaped}\n</div></body></html>`;
}

function readForms(chunks: readonly Uint8Array[], count: number): Pick<Vocabulary, 'index' | 'forms'> {
  const index: IndexWord[] = [];
  const forms = Array.from({ length: count }, () => ({
    whole: [] as number[],
    parts: [] as number[],
    inTitle: [] as number[],
  }));

  function readPages(reader: CborReader, word: IndexWord): void {
    index.push(word);
    for (let pages = reader.list(); pages > 0; pages -= 1) {
      reader.list();
      reader.number();
      for (const [place, weight] of readPlaces(reader)) {
        const { whole, parts } = forms[place] ?? {};
        (weight === pageWeight * weightUnit ? whole : parts)?.push(index.length - 1);
      }
      for (const [place] of readPlaces(reader)) forms[place]?.inTitle.push(index.length - 1);
    }
  }

  for (const chunk of chunks) {
    const reader = cborReader(chunk);
    reader.list();
    for (let words = reader.list(); words > 0; words -= 1) {
      reader.list();
      const stem = reader.text();
      readPages(reader, { stem });
      for (let written = reader.list(); written > 0; written -= 1) {
        reader.list();
        readPages(reader, { stem, form: reader.text() });
      }
    }
  }
  return { index, forms };
}

/**
 * The places of a word in a text, each counted from the one before, and from the start where the weight changes: a
 * negative number says it. In the metadata that number says which of them it is.
 */
function readPlaces(reader: CborReader): (readonly [place: number, weight: number])[] {
  const places: (readonly [number, number])[] = [];
  let [weight, place] = [0, 0];
  for (let left = reader.list(); left > 0; left -= 1) {
    const step = reader.number();
    if (step < 0) [weight, place] = [-1 - step, 0];
    else {
      place += step;
      places.push([place, weight]);
    }
  }
  return places;
}
