import type { Words } from './dictionary.ts';
import { calm } from './fr/calm.ts';
import { choices } from './fr/choices.ts';
import { deck } from './fr/deck.ts';
import { email } from './fr/email.ts';
import { festival } from './fr/festival.ts';
import { followUps } from './fr/follow-ups.ts';
import { gaps } from './fr/gaps.ts';
import { guides } from './fr/guides.ts';
import { learn } from './fr/learn.ts';
import { lists } from './fr/lists.ts';
import { newForm } from './fr/new-form.ts';
import { notCounted } from './fr/not-counted.ts';
import { page } from './fr/page.ts';
import { search } from './fr/search.ts';
import { share } from './fr/share.ts';
import { tollgates } from './fr/tollgates.ts';
import { writeUp } from './fr/write-up.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { formatsIn } from './numbers-and-days.ts';

/** French. Spaces before `: ; ! ?` and inside guillemets are written as they are typed, and set here. */
export const fr: Words = {
  language: 'fr',
  name: 'Français',
  labelled: (text) => `${text}\u00a0:`,
  format: formatsIn('fr'),
  calm: withFrenchSpaces(calm),
  choices: withFrenchSpaces(choices),
  guides: withFrenchSpaces(guides),
  lists: withFrenchSpaces(lists),
  page: withFrenchSpaces(page),
  search: withFrenchSpaces(search),
  deck: withFrenchSpaces(deck),
  email: withFrenchSpaces(email),
  festival: withFrenchSpaces(festival),
  followUps: withFrenchSpaces(followUps),
  learn: withFrenchSpaces(learn),
  newForm: withFrenchSpaces(newForm),
  share: withFrenchSpaces(share),
  gaps: withFrenchSpaces(gaps),
  notCounted: withFrenchSpaces(notCounted),
  tollgates: withFrenchSpaces(tollgates),
  writeUp: withFrenchSpaces(writeUp),
};
