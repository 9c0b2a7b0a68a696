import type { CborWriter } from './cbor-writer.ts';
import type { PageWords } from './page-words.ts';
import { type WordForms, weightUnit } from './word-forms.ts';

/** A page by the numbers that its words have in the vocabulary. */
export interface NumberedPage extends Pick<PageWords, 'spans'> {
  readonly words: Uint32Array;
  readonly title: Uint32Array;
}

/** A word of the index, its weight and its place in a page as one number, by which they are in order. */
const placeFactor = 2 ** 21;
const weightFactor = 2 ** 8;
const wordFactor = placeFactor * weightFactor;
/** Stands in the place of a weight, of which none is as large. */
const inTitle = weightFactor - 1;

const wordOf = (key: number) => Math.floor(key / wordFactor);
const weightOf = (key: number) => Math.floor(key / placeFactor) % weightFactor;
const placeOf = (key: number) => key % placeFactor;

const none: WordForms = { whole: [], parts: [], inTitle: [] };

/** Where each word of the index stands in a page. Throws when the page has more words than can be counted. */
export function placesIn({ words, spans, title }: NumberedPage, forms: readonly WordForms[]): Float64Array {
  if (words.length > placeFactor) throw new Error(`A page of the search index has more than ${placeFactor} words.`);
  const keys: number[] = [];
  const note = (list: readonly number[], weight: number, place: number) => {
    for (const word of list) keys.push((word * weightFactor + weight) * placeFactor + place);
  };
  let place = 0;
  for (const { weight: share, end } of spans) {
    const weight = share * weightUnit;
    for (; place < end; place += 1) {
      const { whole, parts } = forms[words[place] ?? -1] ?? none;
      note(whole, weight, place);
      if (parts.length > 0) note(parts, weight && Math.max(1, Math.floor(weight / parts.length)), place);
    }
  }
  for (const [at, word] of title.entries()) note((forms[word] ?? none).inTitle, inTitle, at);
  return Float64Array.from(keys).sort();
}

/**
 * Writes what Pagefind keeps of each word in a page: its places in the text and in the title, each counted from the one
 * before. A negative number says the weight of the places that follow, or that they are of the title. `begin` is told
 * each word before it is written.
 */
export function writePlaces(writer: CborWriter, places: Float64Array, begin: (word: number) => void): void {
  let from = 0;
  while (from < places.length) {
    const word = wordOf(places[from] ?? 0);
    let [to, weights, lastWeight, ofTitle] = [from, 0, -1, 0];
    for (; to < places.length && wordOf(places[to] ?? 0) === word; to += 1) {
      const weight = weightOf(places[to] ?? 0);
      if (weight === inTitle) ofTitle += 1;
      else if (weight !== lastWeight) weights += 1;
      lastWeight = weight;
    }
    begin(word);
    const inText = places.subarray(from, to - ofTitle);
    writer.list(inText.length + weights);
    writeSteps(writer, inText);
    writer.list(ofTitle > 0 ? ofTitle + 1 : 0);
    writeSteps(writer, places.subarray(to - ofTitle, to));
    from = to;
  }
}

function writeSteps(writer: CborWriter, places: Float64Array): void {
  let [lastWeight, before] = [-1, 0];
  for (const key of places) {
    const weight = weightOf(key);
    if (weight !== lastWeight) {
      // The title is the first of the metadata, and all there is.
      writer.number(weight === inTitle ? -1 : -1 - weight);
      [lastWeight, before] = [weight, 0];
    }
    writer.number(placeOf(key) - before);
    before = placeOf(key);
  }
}
