import type { French } from './french.ts';

export const gateConsistency: French = {
  'A gate points to a follow-up of the list': 'Une barrière renvoie à une suite de la liste',
  'The gate shows the work that answers it, with its ticket and its day.':
    'La barrière montre le travail qui lui répond, avec son ticket et son jour.',
  '{1} points to the follow-up {2}, which is not in the list.':
    '{1} renvoie à la suite {2}, qui n’est pas dans la liste.',
  'Add it to `followUps`: `- { id: {1}, what: … }`.': 'L’ajouter à `followUps` : `- { id: {1}, what: … }`.',
  'The sentence of a gate is a fact about the gate': 'La phrase d’une barrière est un fait sur la barrière',
  'A judgement ends the search. What the gate showed, or could not show, is what can change.':
    'Un jugement met fin à la recherche. Ce que la barrière montrait, ou ne pouvait pas montrer, est ce qui peut changer.',
  '"{1}" says what was absent, or speaks of a person; the sentence is about the gate.':
    '« {1} » dit ce qui n’était pas là, ou parle d’une personne ; la phrase porte sur la barrière.',
  'What did the gate see at that moment? For example: "the review page showed the code and not the size of the table".':
    'Que voyait la barrière à ce moment ? Par exemple : « la page de relecture montrait le code et pas la taille de la table ».',
  'The sentence of a gate says something': 'La phrase d’une barrière dit quelque chose',
  'A placeholder counts as a reason and teaches nothing.':
    'Un texte d’attente compte comme une raison et n’apprend rien.',
  '"{1}" does not yet say why {2} let it through.': '« {1} » ne dit pas encore pourquoi {2} a laissé passer.',
  'Complete: "{1} did not catch it because …".': 'Compléter : « {1} ne l’a pas arrêté, parce que … ».',
  'The sentence of a gate starts after "because"': 'La phrase d’une barrière commence après « parce que »',
  'The page and the slides print the first half of the sentence.':
    'La page et les diapositives impriment la première moitié de la phrase.',
  'The page already prints "did not catch it because".': 'La page imprime déjà « ne l’a pas arrêté, parce que ».',
  'Start after that word; `check --fix` removes it.': 'Commencer après ces mots ; `check --fix` les retire.',
  'A gate has a follow-up or an accepted risk, not both': 'Une barrière a une suite ou un risque accepté, pas les deux',
  'A risk that is being worked on is not accepted; the known gaps show one state for each gate.':
    'Un risque sur lequel quelqu’un travaille n’est pas accepté ; les failles connues montrent un seul état par barrière.',
  '{1} has a follow-up and an accepted risk.': '{1} a une suite et un risque accepté.',
  'Only a gate that let it through has a reason or an accepted risk':
    'Seule une barrière qui a laissé passer a une raison ou un risque accepté',
  'A reason beside `caught` would be counted as a leak.':
    'Une raison à côté de `caught` serait comptée comme une fuite.',
  '{1} is {2}, which takes no {3}.': '{1} a le résultat {2}, qui ne prend pas de {3}.',
  'Remove it, or change the outcome to `missed`.': 'Retirer la ligne, ou changer le résultat en `missed`.',
  'A gate is judged from the day on which it was introduced':
    'Une barrière est jugée à partir du jour de sa mise en place',
  'What did not exist yet could not see anything.': 'Ce qui n’existait pas encore ne pouvait rien voir.',
  '{1} was introduced on {2}, after {3}.': '{1} a été mise en place le {2}, après le {3}.',
  'Use `not-applicable`, or remove the entry.': 'Écrire `not-applicable`, ou retirer l’entrée.',
};
