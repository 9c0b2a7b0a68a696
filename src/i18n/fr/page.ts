import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('fr');

export const page: Words['page'] = {
  skip: 'Aller au texte',
  nav: 'Archive',
  writeUps: 'Post-mortems',
  stories: 'Récits',
  services: 'Services',
  teams: 'Équipes',
  tags: 'Mots-clés',
  guides: 'Guides',
  search: 'Recherche',
  home: 'Accueil',
  trail: 'Où se trouve cette page',
  onThisPage: 'Sur cette page',
  theme: 'Clair ou sombre',
  readIn: 'Langues',
  inLanguage: 'En français',
  asOf: 'État au',
  draft: 'Brouillon',
  draftNote: 'Ceci est un brouillon : des parties manquent, d’autres peuvent changer.',
  reviewNote: 'Ce texte est en relecture : il peut encore changer.',
  legacyNote: (from, on) => `Importé de ${from} le ${day(on)}. Il ne compte pas dans les chiffres.`,
  behind: (sourceDate) => `Cette traduction a été faite sur l’état du ${day(sourceDate)}. L’original a changé depuis.`,
  readOriginal: (language) => `Lire l’original (${language})`,
  notTranslated: (language) => `Pas encore traduit : le texte est en ${language}.`,
  languageNames: { en: 'anglais', fr: 'français' },
  findings: (errors) => `${count(errors, 'point empêche', 'points empêchent')} l’affichage de cette page`,
  findingsNote: 'La page revient dès que le fichier est enregistré sans eux.',
  line: (line) => `ligne ${line}`,
  nearest: (names) => `Le plus proche : ${names}`,
  editPage: 'Modifier cette page',
  draftMark: 'brouillon',
  reviewMark: 'en relecture',
  writtenIn: (language) => `en ${language}`,
};
