import type { French } from './french.ts';

export const review: French = {
  'Two or three plain sentences: what was reported.': 'Deux ou trois phrases simples : ce qui a été signalé.',
  'Two or three plain sentences: how it happened.': 'Deux ou trois phrases simples : comment c’est arrivé.',
  'Two or three plain sentences: what ended it.': 'Deux ou trois phrases simples : ce qui y a mis fin.',
  'The services are named': 'Les services sont nommés',
  'The page of each service lists what happened to it, and a responder looks there first.':
    'La page de chaque service dit ce qui lui est arrivé, et c’est là que l’on regarde d’abord pendant un incident.',
  'No service is named.': 'Aucun service n’est nommé.',
  '`services: [assets-db]`.': '`services: [assets-db]`.',
  'An incident has a severity': 'Un incident a une gravité',
  'The severity decides how much a review asks for and by when.':
    'La gravité décide de ce que demande une relecture, et pour quand.',
  'The severity is open.': 'La gravité n’est pas encore donnée.',
  'One of {1}; for example `severity: {2}`.': 'À choisir : {1} ; par exemple `severity: {2}`.',
  'The time of discovery is known': 'L’heure de la découverte est connue',
  'From there on people worked on it; every duration and every phase starts or ends there.':
    'À partir de là, des gens y ont travaillé ; chaque durée et chaque phase y commence ou y finit.',
  'The time of discovery is open.': 'L’heure de la découverte n’est pas encore donnée.',
  '`discovered: 2026-03-03 14:11`.': '`discovered: 2026-03-03 14:11`.',
  'The start of an incident is known': 'Le début d’un incident est connu',
  'The time between the first effect and its discovery shows what the alerts could not see. A guess is fine.':
    'Le temps entre le premier effet et sa découverte montre ce que les alertes ne pouvaient pas voir. Une estimation suffit.',
  'The start is open.': 'Le début n’est pas encore donné.',
  '`started: 2026-03-03 14:04`; add `approx: [started]` when it is a guess.':
    '`started: 2026-03-03 14:04` ; ajouter `approx: [started]` si c’est une estimation.',
  'The brief says what happened': '« En bref » dit ce qui s’est passé',
  'The brief is the summary, the first slides and the e-mail: most readers see nothing else.':
    'Il est le résumé, les premières diapositives et le courriel : la plupart ne lisent rien d’autre.',
  'The part {1} of the brief is empty.': 'La partie {1} de `brief` est vide.',
  'The impact says how much, and for whom': 'L’effet dit combien, et pour qui',
  'A reader wants to know first whether it concerned them.': 'On veut d’abord savoir si l’on était concerné.',
  'The impact has no {1}.': 'Il manque à l’effet : {1}.',
  '{1} and no {2}': '{1} et {2}',
  '`impact: { level: degraded, who: Customers who paid by card }`.':
    '`impact: { level: degraded, who: Les clients qui payaient par carte }`.',
};
