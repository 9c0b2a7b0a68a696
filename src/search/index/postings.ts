import { type CborWriter, cborOf, cborWriter } from './cbor-writer.ts';
import { numberList } from './number-list.ts';
import { type NumberedPage, placesIn, writePlaces } from './page-places.ts';
import type { IndexWord, Vocabulary } from './word-forms.ts';

/** A stem with its pages, as Pagefind writes it. */
export interface IndexedStem {
  readonly stem: string;
  readonly bytes: Uint8Array;
}

interface Postings {
  /** Takes the next page. Answers whether it can be found by anything. */
  readonly add: (page: NumberedPage) => boolean;
  /** In the order of the vocabulary. */
  readonly stems: () => IndexedStem[];
}

/** Collects where each word of the index stands. */
export function postings({ index, forms }: Pick<Vocabulary, 'index' | 'forms'>): Postings {
  /** What each page says of each of its words, one after the other; by number the word, the page, and where it begins. */
  const said = cborWriter();
  const wordOf = numberList();
  const pageOf = numberList();
  const startOf = numberList();
  let pages = 0;

  function write(writer: CborWriter, numbers: Uint32Array): void {
    const [pageNumbers, starts] = [pageOf.values(), startOf.values()];
    writer.list(numbers.length);
    let before = 0;
    for (const number of numbers) {
      const page = pageNumbers[number] ?? 0;
      writer.list(3);
      writer.number(page - before);
      writer.items(said.written(starts[number], starts[number + 1]));
      before = page;
    }
  }

  return {
    add(page) {
      const places = placesIn(page, forms);
      writePlaces(said, places, (word) => {
        wordOf.push(word);
        pageOf.push(pages);
        startOf.push(said.place());
      });
      pages += 1;
      return places.length > 0;
    },
    stems() {
      const numbersOf = byKey(wordOf.values(), index.length);
      return stemsOf(index).map(({ stem, plain, written }) => {
        const inUse = written.toSorted((a, b) => (numbersOf(a)[0] ?? 0) - (numbersOf(b)[0] ?? 0));
        const bytes = cborOf((writer) => {
          writer.list(3);
          writer.text(stem);
          write(writer, numbersOf(plain));
          writer.list(inUse.length);
          for (const word of inUse) {
            writer.list(2);
            writer.text(index[word]?.form ?? '');
            write(writer, numbersOf(word));
          }
        });
        return { stem, bytes };
      });
    },
  };
}

/** For each key up to `count`, where it stands in `keys`, in order. */
function byKey(keys: Uint32Array, count: number): (key: number) => Uint32Array {
  const ends = new Uint32Array(count);
  for (const key of keys) ends[key] = (ends[key] ?? 0) + 1;
  for (let key = 1; key < count; key += 1) ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0);
  const next = new Uint32Array(count);
  next.set(ends.subarray(0, -1), 1);
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    order[next[key] ?? 0] = at;
    next[key] = (next[key] ?? 0) + 1;
  }
  return (key) => order.subarray(ends[key - 1] ?? 0, ends[key]);
}

/** Each stem with its own number in the index and those of its forms. */
function stemsOf(index: readonly IndexWord[]) {
  const stems: { readonly stem: string; readonly plain: number; readonly written: number[] }[] = [];
  for (const [word, { stem, form }] of index.entries()) {
    if (form === undefined) stems.push({ stem, plain: word, written: [] });
    else stems.at(-1)?.written.push(word);
  }
  return stems;
}
