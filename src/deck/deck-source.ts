import type { Words } from '../i18n/dictionary.ts';
import type { Archive } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import type { Entry, PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { type Lists, labelIn } from '../model/lists.ts';
import type { Label } from '../model/schema/archive-lists.ts';
import type { Phrase } from './slide-content.ts';

/** What a deck is made of: an entry as a reader of one language sees it, with its body. */
export interface DeckSource<Kind extends Entry = Entry> {
  readonly archive: Archive;
  readonly language: string;
  readonly defaultLanguage: string;
  readonly words: Words;
  readonly lists: Lists;
  /** Its texts in the deck's language, where there is a translation. */
  readonly entry: Kind;
  readonly original: Kind;
  /** The `lang` of a text that stays in the original's language: `langOf('timeline.3')`. */
  readonly langOf: (path: string) => string | undefined;
  readonly body: Body;
}

export type PostmortemSource = DeckSource<PostmortemEntry>;

/** `meToo`: one answer from the room; see me-too.ts. */
export type StorySource = DeckSource<StoryEntry> & { readonly meToo?: Phrase | undefined };

/** A text of the front matter with the language it is in. */
export function phraseOf({ langOf }: DeckSource, path: string, text: string): Phrase {
  const lang = langOf(path);
  return lang === undefined ? { text } : { text, lang };
}

/** A label of the settings; one without languages is in the archive's default. */
export function labelPhrase(source: DeckSource, label: Label | undefined, id: string): Phrase {
  const { language, defaultLanguage } = source;
  const text = labelIn(label, language, defaultLanguage, id);
  const isOwn = language === defaultLanguage || label === undefined;
  const isTranslated = typeof label === 'object' && Object.hasOwn(label, language);
  return isOwn || isTranslated ? { text } : { text, lang: defaultLanguage };
}

/** A text of the body. */
export const bodyPhrase = (source: DeckSource, text: string): Phrase => phraseOf(source, 'body', text);
