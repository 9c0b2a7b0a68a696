import { choices } from './en/choices.ts';
import { guides } from './en/guides.ts';
import { lists } from './en/lists.ts';
import { page } from './en/page.ts';
import { search } from './en/search.ts';
import { writeUp } from './en/write-up.ts';
import { formatsIn } from './numbers-and-days.ts';

const language: string = 'en';

/** English, the pattern of every other language. */
export const en = {
  language,
  /** The language's own name, for the links between languages. */
  name: 'English',
  /** A colon with the space the language puts before it. */
  colon: ':',
  format: formatsIn('en'),
  choices,
  guides,
  lists,
  page,
  search,
  writeUp,
};
