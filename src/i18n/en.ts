import { calm } from './en/calm.ts';
import { choices } from './en/choices.ts';
import { deck } from './en/deck.ts';
import { email } from './en/email.ts';
import { festival } from './en/festival.ts';
import { followUps } from './en/follow-ups.ts';
import { gaps } from './en/gaps.ts';
import { guides } from './en/guides.ts';
import { learn } from './en/learn.ts';
import { lists } from './en/lists.ts';
import { newForm } from './en/new-form.ts';
import { notCounted } from './en/not-counted.ts';
import { page } from './en/page.ts';
import { search } from './en/search.ts';
import { share } from './en/share.ts';
import { tollgates } from './en/tollgates.ts';
import { writeUp } from './en/write-up.ts';
import { formatsIn } from './numbers-and-days.ts';

const language: string = 'en';

/** English, the pattern of every other language. */
export const en = {
  language,
  /** The language's own name, for the links between languages. */
  name: 'English',
  /** A text with the colon that introduces what it names. */
  labelled: (text: string): string => `${text}:`,
  format: formatsIn('en'),
  calm,
  choices,
  guides,
  lists,
  page,
  search,
  deck,
  email,
  festival,
  followUps,
  learn,
  newForm,
  share,
  gaps,
  notCounted,
  tollgates,
  writeUp,
};
