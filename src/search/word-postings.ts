import { type CborReader, cborReader, listHead, numberItem, textItem } from './cbor.ts';

/** The pages of one word in one part of the index, as Pagefind wrote them: each counted from the one before. */
interface Postings {
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  /** Everything after the number of the first page. */
  readonly rest: Uint8Array;
}

/** By part of the index, in order: the number that its first page has among all pages, and the pages there. */
type PartPostings = (readonly [start: number, postings: Postings])[];

/** A word over all parts. `forms` are those with diacritics, which Pagefind keeps apart. */
interface JoinedWord {
  readonly postings: PartPostings;
  readonly forms: Map<string, PartPostings>;
}

export type JoinedWords = Map<string, JoinedWord>;

function readPostings(reader: CborReader, bytes: Uint8Array): Postings {
  const pages = reader.list();
  let [first, last, from] = [0, 0, reader.place()];
  for (let page = 0; page < pages; page += 1) {
    const fields = reader.list();
    last += reader.number();
    if (page === 0) [first, from] = [last, reader.place()];
    for (let field = 1; field < fields; field += 1) reader.skip();
  }
  return { pages, first, last, rest: bytes.subarray(from, reader.place()) };
}

/** Adds the words of one of Pagefind's files, whose pages are counted from `start` on. */
export function addWords(words: JoinedWords, bytes: Uint8Array, start: number): void {
  const reader = cborReader(bytes);
  reader.list();
  const count = reader.list();
  for (let at = 0; at < count; at += 1) {
    reader.list();
    const written = reader.text();
    const word: JoinedWord = words.get(written) ?? { postings: [], forms: new Map() };
    words.set(written, word);
    word.postings.push([start, readPostings(reader, bytes)]);
    const forms = reader.list();
    for (let form = 0; form < forms; form += 1) {
      reader.list();
      const own = reader.text();
      const postings = word.forms.get(own) ?? [];
      word.forms.set(own, postings);
      postings.push([start, readPostings(reader, bytes)]);
    }
  }
}

function postingsItem(parts: PartPostings): Uint8Array[] {
  const items = [listHead(parts.reduce((sum, [, { pages }]) => sum + pages, 0))];
  let before = 0;
  for (const [start, { pages, first, last, rest }] of parts) {
    if (pages === 0) continue;
    items.push(pageHead, numberItem(start + first - before), rest);
    before = start + last;
  }
  return items;
}

/** The word as Pagefind writes it. */
export function wordItem(written: string, { postings, forms }: JoinedWord): Buffer {
  const formItems = [...forms].flatMap(([form, own]) => [formHead, textItem(form), ...postingsItem(own)]);
  return Buffer.concat([wordHead, textItem(written), ...postingsItem(postings), listHead(forms.size), ...formItems]);
}

/** Word, pages, forms with diacritics. */
const wordHead = listHead(3);
/** Form, pages. */
const formHead = listHead(2);
/** Number, places in the text, places in the metadata. */
const pageHead = listHead(3);
