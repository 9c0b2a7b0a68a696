import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every word of the interface. English is the pattern: the type refuses a language that leaves a key out. */
export type Words = typeof en;

const dictionaries: Readonly<Record<string, Words>> = { en, fr };

/**
 * The words of a language, of its base language (`fr` for `fr-CA`), or English. `words.language` says which, so that
 * a page can name the language of its interface.
 */
export const wordsIn = (language: string): Words =>
  dictionaries[language] ?? dictionaries[language.split('-')[0] ?? ''] ?? en;
