import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('fr');

export const page: Words['page'] = {
  skip: 'Aller au texte',
  nav: 'Archive',
  writeUps: 'Post-mortems',
  stories: 'Récits',
  guides: 'Guides',
  search: 'Recherche',
  trail: 'Où se trouve cette page',
  onThisPage: 'Sur cette page',
  theme: 'Clair ou sombre',
  readIn: 'Langues',
  asOf: 'État au',
  draftNote: 'Ceci est un brouillon : des parties manquent, d’autres peuvent changer.',
  reviewNote: 'Ce texte est en relecture : il peut encore changer.',
  legacyNote: (from, on) => `Importé de ${from} le ${day(on)}. Il ne compte pas dans les chiffres.`,
  behind: (sourceDate) => `Cette traduction a été faite sur l’état du ${day(sourceDate)}. L’original a changé depuis.`,
  behindUndated: 'Cette traduction a été faite sur un état plus ancien de l’original.',
  translationDraft: 'La traduction est un brouillon.',
  readOriginal: (language) => `Lire l’original (${language})`,
  notTranslated: (language) => `Pas encore traduit : le texte est en ${language}.`,
  languageNames: { en: 'anglais', fr: 'français' },
  findings: (errors) => `${count(errors, 'point empêche', 'points empêchent')} l’affichage de cette page`,
  findingsNote: 'La page revient dès que le fichier est enregistré sans eux.',
  leftOut: (path, findings) =>
    `${path} n’est pas affiché : ${count(findings, 'point reste', 'points restent')} à corriger`,
  stillOpen: (status, fields) => `Avant « ${status} » : ${count(fields, 'champ reste', 'champs restent')} à remplir`,
  line: (line) => `ligne ${line}`,
  editPage: 'Modifier cette page',
  writtenIn: (language) => `en ${language}`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  titleOfPage: (title, page, pages) => `${title}, page ${page} sur ${pages}`,
  pages: 'Pages de cette liste',
  previousPage: 'Précédente',
  nextPage: 'Suivante',
};
