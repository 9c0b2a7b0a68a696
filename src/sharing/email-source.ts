import { type Words, wordsIn } from '../i18n/dictionary.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { type Lists, listsOf } from '../model/lists.ts';
import { inLanguage } from '../model/translations.ts';
import { customersEdition } from './customers-edition.ts';
import { onItsOwnClock } from './email-clock.ts';
import { type Line, onOneLine } from './email-message.ts';

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
  return {
    archive,
    edition,
    language,
    words: wordsIn(language),
    lists: listsOf(archive.settings, archive.catalog, original.fields.team),
    entry: onItsOwnClock(entry),
    said: (path, text) => [{ text: onOneLine(text), ...(foreign.has(path) && { lang: original.lang }) }],
  };
}
