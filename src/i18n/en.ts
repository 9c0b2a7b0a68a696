import { choices } from './en/choices.ts';
import { page } from './en/page.ts';
import { writeUp } from './en/write-up.ts';
import { formatsIn } from './numbers-and-days.ts';

const language: string = 'en';

/** English, the pattern of every other language. */
export const en = {
  language,
  /** The language's own name, for the links between languages. */
  name: 'English',
  format: formatsIn('en'),
  choices,
  page,
  writeUp,
};
