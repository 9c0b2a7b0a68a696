import type { French } from './french.ts';

export const tollgates: French = {
  'A gate that let it through has a reason': 'Une barrière qui a laissé passer a une raison',
  'Reasons are counted over all write-ups; they show what a gate cannot see, not who passed it.':
    'Les raisons se comptent sur tous les textes ; elles montrent ce qu’une barrière ne peut pas voir, pas qui l’a franchie.',
  '{1} {2}, and the reason is open.': '{1} {2}, et la raison n’est pas encore donnée.',
  'One of {1}.': 'À choisir : {1}.',
  'A gate that let it through has its sentence': 'Une barrière qui a laissé passer a sa phrase',
  'The sentence is the fact that the next change of the gate starts from.':
    'La phrase est le fait d’où part le prochain changement de la barrière.',
  'The sentence "{1} did not catch it because …" is open.':
    'La phrase « {1} ne l’a pas arrêté, parce que … » n’est pas encore écrite.',
  '`because: staging holds 0.1 % of the rows`.': '`because: la préproduction contient 0,1 % des lignes`.',
  'A gate that let it through leads to a follow-up, or to an accepted risk':
    'Une barrière qui a laissé passer mène à une suite, ou à un risque accepté',
  'Either something changes at the gate, or the reason for leaving it is written down.':
    'Ou bien quelque chose change à la barrière, ou bien la raison de la laisser ainsi est écrite.',
  '{1} has no follow-up.': '{1} n’a pas de suite.',
  '`followUp: {1}`, or `acceptedRisk:` with the reason for leaving it as it is.':
    '`followUp: {1}`, ou `acceptedRisk:` avec la raison de laisser la barrière ainsi.',
  'The follow-up of a gate has a ticket': 'La suite d’une barrière a un ticket',
  'What is planned without a ticket is rarely done; the known gaps link to it.':
    'Ce qui est prévu sans ticket se fait rarement ; les failles connues y renvoient.',
  '{1}, the follow-up for {2}, has no ticket.': '{1}, la suite pour {2}, n’a pas de ticket.',
  'No outcome stays unknown': 'Aucun résultat ne reste inconnu',
  'The strip shows every gate; an unknown one hides either a leak or a catch.':
    'La bande montre chaque barrière ; une inconnue cache une fuite ou un arrêt.',
  'The outcome of {1} is still unknown.': 'Le résultat de {1} est encore inconnu.',
  'caught, missed, skipped, not-reached or not-applicable.': 'caught, missed, skipped, not-reached ou not-applicable.',
  'Every active gate has an entry': 'Chaque barrière active a une entrée',
  'A gate that is left out looks as if it had not been there.': 'Une barrière omise paraît ne pas avoir été là.',
  '{1} ({2}) was active on {3} and is not in the list.': '{1} ({2}) était active le {3} et n’est pas dans la liste.',
  '`- { gate: {1}, outcome: not-reached }`.': '`- { gate: {1}, outcome: not-reached }`.',
  'was missed': 'a laissé passer',
  'was skipped': 'a été contournée',
};
