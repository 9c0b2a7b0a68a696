import type { Archive } from '../model/archive.ts';
import type { Entry } from '../model/entry.ts';
import { type EntryTexts, type Part, present, textsOf } from './entry-texts.ts';
import { identifiersIn } from './identifiers.ts';
import { endOfReading } from './query/excerpt.ts';
import { writtenWords } from './query/tokens.ts';
import { type Place, type Row, rowOf } from './row-of.ts';

/** One page as search sees it. */
export interface SearchDocument {
  readonly row: Row;
  /** Made anew each time: the texts of a large archive would fill the memory together. */
  readonly text: () => IndexedText;
}

export interface IndexedText {
  /** For Pagefind only: every element apart from its neighbour by white space, since it glues words otherwise. */
  readonly html: string;
  /** As written, in their order. */
  readonly words: readonly string[];
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Parts become places that Pagefind counts the words up to; an empty element holds no word of its own. */
function block(texts: readonly (string | Part | undefined)[], weight: number): string {
  const lines = texts.map((text) => (typeof text === 'object' ? `<p id="${text.at}"></p>` : paragraph(text)));
  return [`<div data-pagefind-weight="${weight}">`, ...lines, '</div>'].join('\n');
}

const paragraph = (text: string | undefined) => (text ? `<p>${escapeHtml(text)}</p>` : '');

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
  const html = [
    `<html lang="${card.lang}"><body><main data-pagefind-body>`,
    `<h1 data-pagefind-meta="title" data-pagefind-weight="7">${escapeHtml(card.title)}</h1>`,
    block(brief, 2),
    block(symptoms, 3),
    block(rest, 1),
    block([endOfReading], 0),
    block(names, 3),
    block(tags, 3),
    // A text without any word, such as a title of question marks, can be found by its address at least.
    block([/[\p{L}\p{N}]/u.test(all) ? identifiersIn(all).join(' ') : card.id], 2),
    '</main></body></html>',
  ].join('\n');
  return { html, words: writtenWords(all) };
}
