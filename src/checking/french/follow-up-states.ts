import type { French } from './french.ts';

export const followUpStates: French = {
  'Done comes with its day': '« Fait » vient avec son jour',
  'Without the day it stays open how long the gap was there, and whether something came back before.':
    'Sans le jour, rien ne dit combien de temps la faille est restée, ni si quelque chose est revenu avant.',
  '{1} is done, and the day is open.': '{1} est fait, et le jour n’est pas encore donné.',
  '`doneOn: 2026-03-30`.': '`doneOn: 2026-03-30`.',
  'A day of being done comes with the status': 'Un jour de fin vient avec l’état',
  'The board reads the status, the figures read the day; both tell the same story.':
    'Le tableau lit l’état, les chiffres lisent le jour ; les deux racontent la même chose.',
  '{1} has `doneOn` and the status {2}.': '{1} a `doneOn` et l’état {2}.',
  '`status: done`, or remove `doneOn`.': '`status: done`, ou retirer `doneOn`.',
  'Dropped comes with its day and its reason': '« Abandonné » vient avec son jour et sa raison',
  'A gap that stays is fine when the next reader sees why.':
    'Une faille peut rester, si le lecteur suivant voit pourquoi.',
  'the day': 'le jour',
  'the reason': 'la raison',
  '{1} is dropped, and {2} {3}.': '{1} est abandonné, et {2} {3}.',
  'are open': 'sont à préciser',
  'is open': 'est à préciser',
  '`droppedOn: 2026-04-01`, `droppedBecause: The new database version no longer rewrites the table`.':
    '`droppedOn: 2026-04-01`, `droppedBecause: La nouvelle version de la base ne réécrit plus la table`.',
  'Done and dropped are in the past': 'Fait et abandonné sont au passé',
  'A plan is a due day; what is done has happened.': 'Un projet est une échéance ; ce qui est fait a eu lieu.',
  '{1} is {2} on {3}, which is in the future.': '{1} est {2} au {3}, qui est dans le futur.',
  'Correct the day, or keep the status open.': 'Corriger le jour, ou laisser l’état ouvert.',
  'Nothing is done, dropped or due before it was created': 'Rien n’est fait, abandonné ou attendu avant sa création',
  'How long a gap stays open is counted from the day of creation.':
    'La durée d’une faille se compte depuis le jour de sa création.',
  '{1} has {2} {3}, before `created` {4}.': '{1} a {2} au {3}, avant `created` au {4}.',
  'Correct one of the two.': 'Corriger l’un des deux.',
  'A guard was tried in the past': 'Une garde a été essayée dans le passé',
  '`verifiedOn` says that it was seen to fail, fire or hold; a plan is no proof.':
    '`verifiedOn` dit qu’elle a été vue échouer, sonner ou tenir ; un projet n’est pas une preuve.',
  'The guard of {1} was tried on {2}, which is in the future.':
    'La garde de {1} a été essayée le {2}, qui est dans le futur.',
  'Correct the day.': 'Corriger le jour.',
  'A guard that holds closes its follow-up': 'Une garde qui tient ferme sa suite',
  'The board shows as open what is already guarded.': 'Le tableau montre comme ouvert ce qui est déjà gardé.',
  '{1} has a guard that was tried on {2}, and the status {3}.': '{1} a une garde essayée le {2}, et l’état {3}.',
  '`status: done`, or remove `verifiedOn`.': '`status: done`, ou retirer `verifiedOn`.',
  'What prevents or detects has a guard that was tried': 'Ce qui empêche ou détecte a une garde essayée',
  'A test that was seen to fail on this defect is worth more than the ticket that asked for it.':
    'Un test qui a été vu échouer sur ce défaut vaut plus que le ticket qui le demandait.',
  'Nothing here says what would now fail or fire on this defect.':
    'Rien ici ne dit ce qui échouerait ou sonnerait maintenant sur ce défaut.',
  '`guard: { kind: test, link: https://…, verifiedOn: 2026-03-30 }`.':
    '`guard: { kind: test, link: https://…, verifiedOn: 2026-03-30 }`.',
  'A guard says what it is, or where': 'Une garde dit ce qu’elle est, ou où elle se trouve',
  'A kind alone cannot be looked up when the defect comes back.':
    'Une sorte seule ne se retrouve pas quand le défaut revient.',
  'The guard of {1} names neither what it is nor where it is.':
    'La garde de {1} ne dit ni ce qu’elle est, ni où elle se trouve.',
  '`what: The build refuses a blocking change`, or `link: https://…`.':
    '`what: La construction refuse un changement bloquant`, ou `link: https://…`.',
  done: 'fait',
  dropped: 'abandonné',
};
