import type { Archive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import { endOfReading } from '../query/excerpt.ts';
import { fold, isSpelledOut, writtenWords } from '../query/tokens.ts';
import { type EntryTexts, present, textsOf } from './entry-texts.ts';
import { identifiersIn } from './identifiers.ts';
import type { Block } from './page-words.ts';
import { type Place, type Row, rowOf } from './row-of.ts';

/** One page as search sees it. */
export interface SearchDocument {
  readonly row: Row;
  /** Made anew each time: the texts of a large archive would fill the memory together. */
  readonly text: () => IndexedText;
}

export interface IndexedText {
  /** In the order of reading; the title is not among them. */
  readonly blocks: readonly Block[];
  /** As written, in their order. */
  readonly words: readonly string[];
}

/** The indexed page of one version of an entry. `textOfBody` gives plain text, as the page of this edition shows it, without notes. */
export function searchDocument(
  entry: Entry,
  place: Place,
  { archive, textOfBody }: { readonly archive: Archive; readonly textOfBody: (bodyKey: string) => string },
): SearchDocument {
  return documentOf(rowOf(entry, place, archive), () => textsOf(entry, archive, textOfBody));
}

/** The indexed page of any text, whose row says its title and language. */
export const documentOf = (row: Row, texts: () => EntryTexts): SearchDocument => ({
  row,
  text: () => indexedText(row, texts()),
});

function indexedText({ card }: Row, { names, brief, tags, symptoms, rest }: EntryTexts): IndexedText {
  const all = present([card.title, ...names, ...brief, ...tags, ...symptoms, ...rest]).join('\n');
  const words = writtenWords(all);
  const spelledOut = [...new Set(words.filter(isSpelledOut).map(fold))];
  const blocks = [
    { weight: 2, lines: brief },
    { weight: 3, lines: symptoms },
    { weight: 1, lines: rest },
    { weight: 0, lines: [endOfReading] },
    { weight: 3, lines: names },
    { weight: 3, lines: tags },
    { weight: 3, lines: [spelledOut.join(' ')] },
    // A text without any word, such as a title of question marks, can be found by its address at least.
    { weight: 2, lines: [/[\p{L}\p{N}]/u.test(all) ? identifiersIn(all).join(' ') : card.id] },
  ];
  return { blocks, words };
}
