import type { Entry, TranslationEntry } from './entry.ts';
import { translatableTexts, valueAt } from './translatable.ts';

export type TranslationState = 'original' | 'current' | 'behind' | 'none';

/** An entry as a reader of one language sees it. */
export interface InLanguage<Kind extends Entry = Entry> {
  /** Its texts replaced where there is a translation; every fact is the original's. */
  readonly entry: Kind;
  /** Paths of the texts that stay in the original's language, `body` among them when there is no translated one. */
  readonly untranslated: readonly string[];
  readonly state: TranslationState;
  readonly translation?: TranslationEntry;
}

/** `behind`: the original changed after the day whose state was translated. */
function translationState(entry: Entry, language: string): TranslationState {
  if (language === entry.lang) return 'original';
  const translation = entry.translations[language];
  if (translation === undefined) return 'none';
  const changedOn = entry.fields.updatedOn ?? ('publishedOn' in entry.fields ? entry.fields.publishedOn : undefined);
  const { sourceDate } = translation.fields;
  return changedOn !== undefined && (sourceDate === undefined || sourceDate < changedOn) ? 'behind' : 'current';
}

/** Original and translation as one entry. */
export function inLanguage<Kind extends Entry>(entry: Kind, language: string): InLanguage<Kind> {
  const state = translationState(entry, language);
  if (state === 'original') return { entry, state, untranslated: [] };
  const translation = entry.translations[language];
  const all = translatableTexts(entry.kind, entry.fields);
  if (translation === undefined)
    return { entry, state, untranslated: ['title', ...all.map(({ path }) => path), 'body'] };
  const found = all.map((text) => ({ ...text, translated: translatedText(translation, text.path) }));
  const fields: unknown = found.reduce<unknown>(
    (changed, { at, translated }) => (translated === undefined ? changed : replaceAt(changed, at, translated)),
    { ...entry.fields, title: translation.fields.title },
  );
  const hasBody = translation.words > 0 || entry.words === 0;
  const body = hasBody ? { bodyKey: translation.bodyKey, words: translation.words } : {};
  const untranslated = found.flatMap(({ path, translated }) => (translated === undefined ? [path] : []));
  return {
    // Texts took the place of texts, so the fields have the type they had.
    entry: { ...entry, fields, lang: hasBody ? translation.lang : entry.lang, ...body } as Kind,
    untranslated: hasBody ? untranslated : [...untranslated, 'body'],
    state,
    translation,
  };
}

/** Whether an entry may be passed on in a language: its own, or one whose translation is no draft. */
export const isPublishedIn = (entry: Entry, language: string): boolean =>
  language === entry.lang || entry.translations[language]?.fields.status === 'published';

/** A translation that is still a draft changes; what is passed on keeps to the original until it is published. */
export const publishedIn = <Kind extends Entry>(entry: Kind, language: string): Kind =>
  isPublishedIn(entry, language) ? inLanguage(entry, language).entry : entry;

/** `brief`, `impact` and `summary` have fields of their own in a translation; every other text stands under `texts`. */
function translatedText({ fields }: TranslationEntry, path: string): string | undefined {
  if (Object.hasOwn(fields.texts, path)) return fields.texts[path];
  const own = valueAt(fields, path.split('.'));
  return typeof own === 'string' && own !== '' ? own : undefined;
}

function replaceAt(value: unknown, at: readonly (string | number)[], text: string): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return text;
  const inner = replaceAt(valueAt(value, [key]), rest, text);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? inner : item));
  return { ...Object(value), [key]: inner };
}
