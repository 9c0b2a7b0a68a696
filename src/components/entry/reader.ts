import { type Words, wordsIn } from '../../i18n/dictionary.ts';
import { type Addresses, addressesOf } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';
import type { Entry, PostmortemEntry } from '../../model/entry.ts';
import { type Lists, labelIn, listsOf } from '../../model/lists.ts';
import type { Label } from '../../model/schema/archive-lists.ts';
import { type InLanguage, inLanguage } from '../../model/translations.ts';

/** Who reads: a language, its words and its addresses. Every component that shows archive data starts from this. */
export interface Reader {
  readonly archive: Archive;
  readonly language: string;
  readonly defaultLanguage: string;
  readonly base: string;
  readonly words: Words;
  readonly to: Addresses;
}

export function readerOf(archive: Archive, { language, base }: { language: string; base: string }): Reader {
  const defaultLanguage = archive.settings.languages[0] ?? 'en';
  const to = addressesOf({ base, language, defaultLanguage });
  return { archive, language, defaultLanguage, base, words: wordsIn(language), to };
}

/** An entry as this reader sees it. */
export interface EntryReading<Kind extends Entry = Entry> extends Reader {
  /** Its texts in the reader's language, where there is a translation. */
  readonly entry: Kind;
  readonly original: Kind;
  readonly translation: InLanguage<Kind>;
  readonly lists: Lists;
  /** The `lang` of a text that stays in the original's language: `langOf('timeline.3')`; else `undefined`. */
  readonly langOf: (path: string) => string | undefined;
}

export type PostmortemReading = EntryReading<PostmortemEntry>;

export function readingOf<Kind extends Entry>(reader: Reader, original: Kind): EntryReading<Kind> {
  const translation = inLanguage(original, reader.language);
  const untranslated = new Set(translation.untranslated);
  return {
    ...reader,
    entry: translation.entry,
    original,
    translation,
    lists: listsOf(reader.archive.settings, reader.archive.catalog, original.fields.team),
    langOf: (path) => (untranslated.has(path) ? original.lang : undefined),
  };
}

/** A label of the settings in the reader's language. */
export const labelFor = (reader: Reader, label: Label | undefined, id: string): string =>
  labelIn(label, reader.language, reader.defaultLanguage, id);

/** The `lang` of such a label where it is not the page's: a label without languages is in the archive's default. */
export function labelLang({ language, defaultLanguage }: Reader, label: Label | undefined): string | undefined {
  if (language === defaultLanguage || label === undefined) return undefined;
  return typeof label !== 'string' && Object.hasOwn(label, language) ? undefined : defaultLanguage;
}

export const teamName = ({ archive }: Reader, id: string): string =>
  archive.catalog.teams.find((team) => team.id === id)?.name ?? id;

export const serviceName = ({ archive }: Reader, id: string): string =>
  archive.catalog.services.find((service) => service.id === id)?.name ?? id;

/** Whether the text itself can be read in a language: the original's, or one it is translated to. */
export const isReadIn = ({ original }: EntryReading, language: string): boolean =>
  language === original.lang || Object.hasOwn(original.translations, language);
