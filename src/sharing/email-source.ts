import { type Words, wordsIn } from '../i18n/dictionary.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { type Lists, listsOf } from '../model/lists.ts';
import { inLanguage } from '../model/translations.ts';
import { customersEdition } from './customers-edition.ts';
import { onItsOwnClock } from './email-clock.ts';
import { type EmailPart, type Line, onOneLine, paragraph, plain } from './email-message.ts';

export const emailEditions = ['internal', 'customers'] as const;
export type EmailEdition = (typeof emailEditions)[number];

export interface EmailWanted {
  readonly language: string;
  readonly edition: EmailEdition;
  /** Of the page that the reader may open; absolute. */
  readonly address?: string | undefined;
}

/** What every part of the e-mail is made from: the write-up as this reader may see it. */
export interface EmailSource {
  readonly archive: Archive;
  readonly edition: EmailEdition;
  readonly language: string;
  readonly words: Words;
  readonly lists: Lists;
  readonly entry: PostmortemEntry;
  /** A text of the write-up by its path, marked where it is not in the e-mail's language. */
  readonly said: (path: string, text: string) => Line;
}

export function sourceOf(archive: Archive, original: PostmortemEntry, { language, edition }: EmailWanted): EmailSource {
  const seen = edition === 'customers' ? customersEdition(original, archive.settings) : original;
  const { entry, untranslated } = inLanguage(seen, language);
  const foreign = new Set(untranslated);
  const words = wordsIn(language);
  // A language without a dictionary is written into an English frame.
  const textLang = language.split('-')[0] === words.language ? undefined : language;
  const langAt = (path: string) => (foreign.has(path) ? original.lang : textLang);
  return {
    archive,
    edition,
    language,
    words,
    lists: listsOf(archive.settings, archive.catalog, original.fields.team),
    entry: onItsOwnClock(entry),
    said: (path, text) => [{ text: onOneLine(text), lang: langAt(path) }],
  };
}

/** A part that is still to come says so in a draft; a published write-up without it does without. */
export const missingPart = ({ entry, words }: EmailSource, title: string): readonly EmailPart[] =>
  entry.fields.status === 'published' ? [] : [{ title, blocks: [paragraph(plain(words.email.notKnownYet))] }];
