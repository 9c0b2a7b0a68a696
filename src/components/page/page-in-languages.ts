import { wordsIn } from '../../i18n/dictionary.ts';
import { type Addresses, addressesOf } from '../../model/addresses.ts';

/** The part of the site that the header marks. */
export type SiteSection =
  | 'home'
  | 'archive'
  | 'tollgates'
  | 'followUps'
  | 'learn'
  | 'festival'
  | 'guides'
  | 'search'
  | 'calm';

/** One page in one of the archive's languages. */
export interface PageInLanguage {
  readonly language: string;
  /** The language's own name. */
  readonly name: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

/** The same page in every language of the archive, the archive's default first. */
export function pageInLanguages(
  address: (to: Addresses) => string,
  site: { readonly base: string; readonly language: string; readonly languages: readonly string[] },
): readonly PageInLanguage[] {
  const defaultLanguage = site.languages[0] ?? site.language;
  return site.languages.map((language) => ({
    language,
    name: ownName(language),
    address: address(addressesOf({ base: site.base, language, defaultLanguage })),
    isCurrent: language === site.language,
  }));
}

/** A language without a dictionary is shown by its code. */
function ownName(language: string): string {
  const words = wordsIn(language);
  return language.split('-')[0] === words.language ? words.name : language;
}
