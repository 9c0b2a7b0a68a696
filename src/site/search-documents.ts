import { addressesOf } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import { readableText } from '../model/body-text.ts';
import { inLanguage } from '../model/translations.ts';
import { type SearchDocument, searchDocument } from '../search/index/index-document.ts';

/** What search indexes: every entry in its own language, and each of its translations. */
export function searchDocuments(archive: Archive, bodyOf: (bodyKey: string) => Body): SearchDocument[] {
  const defaultLanguage = archive.settings.languages[0] ?? 'en';
  const textOfBody = (bodyKey: string) => readableText(bodyOf(bodyKey));
  const urlIn = (language: string, entry: Parameters<ReturnType<typeof addressesOf>['entry']>[0]) =>
    addressesOf({ base: '/', language, defaultLanguage }).entry(entry).slice(1);
  return [...archive.postmortems, ...archive.stories, ...archive.guides].flatMap((original) =>
    [original.lang, ...Object.keys(original.translations)].map((lang) => {
      const { entry } = inLanguage(original, lang);
      return searchDocument(entry, { lang, url: urlIn(lang, original) }, { archive, textOfBody });
    }),
  );
}
