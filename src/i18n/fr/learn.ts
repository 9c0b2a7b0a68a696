import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, integer } = formatsIn('fr');

export const learn: Words['learn'] = {
  title: 'Apprendre',
  allOf: (n) => `Les ${integer(n)}`,
  shownOf: (shown, all) => `${integer(shown)} sur ${integer(all)} sont ici.`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  previous: 'Précédente',
  next: 'Suivante',
  pages: 'Pages de cette liste',
  notSaid: 'Non dit',
  writeUps: (n) => count(n, 'post-mortem', 'post-mortems'),
};
