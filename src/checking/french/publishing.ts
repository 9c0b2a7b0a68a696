import type { French } from './french.ts';

export const publishing: French = {
  'At least two contributing factors': 'Au moins deux facteurs',
  'No error happens in isolation; one cause alone is where the search stopped.':
    'Rien n’arrive isolément ; une cause seule est l’endroit où la recherche s’est arrêtée.',
  '{1} listed; failures come from several things together.': '{1} ; les pannes viennent de plusieurs choses ensemble.',
  'contributing factor is': 'facteur est cité',
  'contributing factors are': 'facteurs sont cités',
  'Add what made the first one possible.': 'Ajouter ce qui a rendu le premier possible.',
  'Something follows': 'Quelque chose suit',
  'A write-up that changes nothing says at least which risk is accepted.':
    'Un texte qui ne change rien dit au moins quel risque est accepté.',
  'Neither a follow-up nor an accepted risk is written down.': 'Ni suite, ni risque accepté n’est écrit.',
  'Add a follow-up with a ticket, or `acceptedRisk` at a tollgate.':
    'Ajouter une suite avec un ticket, ou `acceptedRisk` à une barrière.',
  'A published incident is resolved': 'Un incident publié est résolu',
  'Until everything is cleaned up the story is not over, and its figures would change.':
    'Tant que tout n’est pas remis en ordre, l’histoire n’est pas finie, et ses chiffres changeraient.',
  'The incident is not resolved yet.': 'L’incident n’est pas encore résolu.',
  'Keep `status: in-review`, or add `resolved`.': 'Garder `status: in-review`, ou ajouter `resolved`.',
  'The brief says what changes': '« En bref » dit ce qui va changer',
  'It is the fourth part of the e-mail, and the one that readers wait for.':
    'C’est la quatrième partie du courriel, et celle que l’on attend.',
  'The fourth part of the brief is empty.': 'La quatrième partie de `brief` est vide.',
  'Two sentences on what changes.': 'Deux phrases sur ce qui va changer.',
  'The trigger is named': 'Le déclencheur est nommé',
  'Triggers are counted: they show which kinds of change need more care from the gates.':
    'Les déclencheurs sont comptés : ils montrent quels changements demandent plus aux barrières.',
  'The trigger is open.': 'Le déclencheur n’est pas encore donné.',
  'One of {1}; `none-found` is an answer.': 'À choisir : {1} ; `none-found` est une réponse.',
  'What surprised, what went well and what was learned is told':
    'Ce qui a surpris, ce qui s’est bien passé et ce qui a été appris est dit',
  'These lines are what another team takes along.': 'C’est ce qu’une autre équipe emporte.',
  '{1} is empty.': '{1} est vide.',
  'One honest line is enough.': 'Une ligne sincère suffit.',
  'Someone who did not write it has reviewed it': 'Quelqu’un qui ne l’a pas écrit l’a relu',
  'A second reader finds the sentence that only the author understands.':
    'Une seconde lecture trouve la phrase que seul l’auteur comprend.',
  '{1} of {2} reviewers are not among the authors.': 'Relectures par d’autres que les auteurs : {1} sur {2}.',
  '`reviewers: [idris]`.': '`reviewers: [idris]`.',
  'The day of the review is known': 'Le jour de la relecture est connu',
  'How long a review took is one of the few figures that a team can change.':
    'La durée d’une relecture est un des rares chiffres qu’une équipe peut changer.',
  'The day of the review is open.': 'Le jour de la relecture n’est pas encore donné.',
  '`reviewedOn: 2026-03-09`.': '`reviewedOn: 2026-03-09`.',
  'The day of publishing is known': 'Le jour de la publication est connu',
  'The feed and the list of the newest write-ups are sorted by it.':
    'Le flux et la liste des textes les plus récents sont triés selon lui.',
  'The day of publishing is open.': 'Le jour de la publication n’est pas encore donné.',
  '`publishedOn: {1}`.': '`publishedOn: {1}`.',
  'The impact has a number, or the reason for none': 'L’effet a un nombre, ou la raison de son absence',
  'A number tells a reader the size at once; "not counted" is honest, too.':
    'Un nombre dit la taille d’un coup ; « non compté » est honnête aussi.',
  'The impact has no number.': 'L’effet n’a pas de nombre.',
  '`counted: about 41,000 jobs`, or `counted: "not counted: the logs were rotated"`.':
    '`counted: environ 41 000 tâches`, ou `counted: "non compté : les journaux avaient tourné"`.',
  'A symptom is listed once': 'Un symptôme est cité une fois',
  'The list is read under pressure.': 'La liste se lit sous pression.',
  'This symptom is already in line {1}.': 'Ce symptôme est déjà à la ligne {1}.',
  'Keep one.': 'En garder un.',
  'A published write-up lists its symptoms': 'Un texte publié cite ses symptômes',
  'A responder pastes the error line: this is where it is found.':
    'Pendant un incident, on colle la ligne d’erreur : c’est ici qu’elle se retrouve.',
  'No error text, alert name or command is listed; people search for these.':
    'Aucun texte d’erreur, nom d’alerte ou commande n’est cité ; c’est ce que l’on cherche.',
  '`symptoms: ["Lock wait timeout exceeded"]`.': '`symptoms: ["Lock wait timeout exceeded"]`.',
  'A symptom is the part that stays the same': 'Un symptôme est la partie qui reste la même',
  'The next error line has another address and another time in it.':
    'La prochaine ligne d’erreur porte une autre adresse et une autre heure.',
  'The symptom contains {1}, which differs each time.': 'Le symptôme contient {1}, qui change à chaque fois.',
  'Keep the stable part.': 'Garder la partie stable.',
};
