import type { French } from './french.ts';

export const lists: French = {
  'this archive': 'cette archive',
  'The team is in the catalogue': 'L’équipe est dans le catalogue',
  'A slip in the name makes a team of its own, and the write-up is missing on the page of the real one.':
    'Une faute de frappe dans le nom fait une équipe à part, et le texte manque sur la page de la vraie.',
  '{1} is not a team of the catalogue.': '{1} n’est pas une équipe du catalogue.',
  'Services are in the catalogue': 'Les services sont dans le catalogue',
  'The page of a service shows what broke before; a slip hides it.':
    'La page d’un service montre ce qui a cassé avant ; une faute de frappe le cache.',
  '{1} is not a service of the catalogue.': '{1} n’est pas un service du catalogue.',
  'A new service goes into `content/catalog.yaml`.': 'Un nouveau service va dans `content/catalog.yaml`.',
  'The severity is one of the team’s': 'La gravité est une de celles de l’équipe',
  'The severity decides how much a write-up is asked for.': 'La gravité décide de ce qui est demandé à un texte.',
  '{1} is not a severity of {2}: {3}.': '{1} n’est pas une gravité de {2} : {3}.',
  'The tollgate is one of the team’s': 'La barrière est une de celles de l’équipe',
  'Gates are compared across write-ups, so each has one name.':
    'Les barrières se comparent d’un texte à l’autre, chacune a donc un seul nom.',
  '{1} is not a tollgate of {2}: {3}.': '{1} n’est pas une barrière de {2} : {3}.',
  'Choose one of them, or add the gate to the list.': 'En choisir une, ou ajouter la barrière à la liste.',
  'The reason is in the list of miss reasons': 'La raison est dans la liste des raisons',
  'Reasons are counted by gate; a free text can’t be.':
    'Les raisons se comptent par barrière ; un texte libre ne se compte pas.',
  '{1} is not in the list of miss reasons.': '{1} n’est pas dans la liste des raisons.',
  'The reason fits the gate': 'La raison va avec la barrière',
  'Some reasons can only be true of some gates: a missing alert is no reason for a review.':
    'Certaines raisons ne valent que pour certaines barrières : une alerte absente n’explique rien d’une relecture.',
  'The reason {1} belongs to {2}, not to {3}.': 'La raison {1} appartient à {2}, pas à {3}.',
  'Reasons for {1}: {2}.': 'Raisons pour {1} : {2}.',
  'Who decided is a role': 'Qui a décidé est un rôle',
  'A role says what could be seen from there; a name only says whom to ask why.':
    'Un rôle dit ce qui se voyait de là ; un nom dit seulement à qui demander pourquoi.',
  '{1} is not a role of the list; this field holds roles, so that nobody is named.':
    '{1} n’est pas un rôle de la liste ; ce champ contient des rôles, pour que personne ne soit nommé.',
  'Roles: {1}.': 'Rôles : {1}.',
  'What is retired is not used after its day': 'Ce qui est retiré ne sert plus après son jour',
  'A retired name has a successor, and the figures of both look smaller than they are.':
    'Un nom retiré a un successeur, et les chiffres des deux paraissent plus petits qu’ils ne sont.',
  '{1} was retired on {2}, and this write-up is from {3}.': '{1} a été retiré le {2}, et ce texte est du {3}.',
  'Use its successor.': 'Utiliser son successeur.',
  'The nearest is {1}; a new team goes into `content/catalog.yaml`.':
    'Au plus près : {1} ; une nouvelle équipe va dans `content/catalog.yaml`.',
  'The nearest are {1}; a new team goes into `content/catalog.yaml`.':
    'Au plus près : {1} ; une nouvelle équipe va dans `content/catalog.yaml`.',
  'It has {1}; a new team goes into `content/catalog.yaml`.':
    'Il contient {1} ; une nouvelle équipe va dans `content/catalog.yaml`.',
  'A new team goes into `content/catalog.yaml`.': 'Une nouvelle équipe va dans `content/catalog.yaml`.',
  'The nearest is {1}; all are in `content/archive.yaml`.':
    'Au plus près : {1} ; toutes sont dans `content/archive.yaml`.',
  'The nearest are {1}; all are in `content/archive.yaml`.':
    'Au plus près : {1} ; toutes sont dans `content/archive.yaml`.',
  'All are in `content/archive.yaml`.': 'Toutes sont dans `content/archive.yaml`.',
};
