import type { French } from './french.ts';

export const lintAllow: French = {
  'An exception names a rule that takes one': 'Une exception cite une règle qui en admet',
  'A misspelt exception covers nothing, and a sentence that other pages count travels without its reason.':
    'Une exception mal écrite ne couvre rien, et une phrase que d’autres pages comptent voyage sans sa raison.',
  'An exception is used': 'Une exception sert',
  'An exception that covers nothing hides the next finding.':
    'Une exception qui ne couvre rien cache la remarque suivante.',
  'The rule {1} takes no exception here.': 'La règle {1} n’admet pas d’exception ici.',
  'Put a role, a documentation address or `<token>` in its place, and remove the entry.':
    'Mettre à la place un rôle, une adresse de documentation ou `<token>`, et retirer l’entrée.',
  'Other pages count that sentence without its reason: rephrase it there, and remove the entry.':
    'D’autres pages comptent cette phrase sans sa raison : la reformuler là, et retirer l’entrée.',
  'The rule {1} does not exist.': 'La règle {1} n’existe pas.',
  'The rules with their names are on the page of rules.': 'Les règles et leurs noms sont sur la page des règles.',
  '`lintAllow` names {1}, and the text no longer uses such words.':
    '`lintAllow` cite {1}, et le texte n’emploie plus ces mots.',
  'Remove the entry.': 'Retirer l’entrée.',
};
