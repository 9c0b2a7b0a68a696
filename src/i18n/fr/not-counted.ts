import type { Words } from '../dictionary.ts';

export const notCounted: Words['notCounted'] = {
  title: 'Ce que ces archives ne comptent pas',
  lead: 'Certains nombres manquent exprès. Chacun est laissé de côté pour une raison : son absence est une réponse, et non un oubli.',
  never: 'Jamais montré',
  because: 'Parce que',
  rows: [
    [
      'Le MTTR, le MTTD, le MTBF, toute autre moyenne de durées, et leurs tendances',
      'Ils montent et descendent par hasard, comme le montre le tableau plus bas.',
    ],
    ['Une médiane par période comme tendance', 'Elle saute autant que la moyenne : même tableau.'],
    [
      'Un écart type des durées',
      'Quelques incidents durent bien plus que les autres ; un seul d’entre eux décide du nombre.',
    ],
    [
      'Le nombre d’incidents comme but, et les jours depuis le dernier',
      'Cela apprend à en écrire moins. Les évités de peu disparaissent en premier.',
    ],
    [
      'Une note ou un classement des barrières, des équipes, des services ou des post-mortems',
      'Les archives gardent ce qui est sorti. Ce qu’une barrière a arrêté n’a pas de post-mortem : aucune part n’en peut être formée. Une équipe que l’on classe cesse d’écrire.',
    ],
    [
      'Quoi que ce soit sur une personne, éloges compris',
      'Ce qu’une personne pouvait faire dépendait de ce que les systèmes montraient et permettaient.',
    ],
    ['Un camembert des causes', 'Chaque incident a plusieurs facteurs ; aucun n’est la cause.'],
    ['Le nombre de suites comme qualité', 'Une bonne suite suffit.'],
    [
      'La gravité multipliée par la durée, ou des points de coût',
      'Les rapports VOID n’ont trouvé aucun lien entre la gravité d’un incident et sa durée.',
    ],
    [
      'Des moyennes des suites closes',
      'Elles ne voient que les rapides, et s’améliorent quand un long travail reste ouvert.',
    ],
    ['Un pourcentage de moins de dix', 'Un post-mortem de plus ou de moins le ferait bouger de dix points ou plus.'],
  ],
  meansHeading: 'Pourquoi pas de moyennes',
  meansNote:
    'Une simulation : des durées de loi log-normale avec σ = 1,2, une dispersion plausible qui n’a pas été ajustée à de vraies données, une médiane de 60 minutes, dans 20 000 paires de trimestres.',
  meansCaption:
    'Combien de fois une moyenne ou une médiane annonce un changement qui n’a pas eu lieu, ou en manque un qui a eu lieu',
  incidents: 'Incidents par trimestre',
  falseMean: 'Rien n’a changé, et la moyenne paraît meilleure d’au moins 10 %',
  falseMedian: 'Rien n’a changé, et la médiane paraît meilleure d’au moins 10 %',
  missed: 'Vraiment meilleur de 10 %, et la moyenne paraît égale ou pire',
  meansEnd:
    'Un nombre qui dit « mieux » quatre fois sur dix quand rien ne s’est passé ne guide personne. Davidovič (2021, avec de vraies données) et les rapports VOID (2021, 2022) concluent de même.',
  instead: 'Ce qui est là à la place',
  insteadNote: 'Des comptes avec leur n, des répartitions entières, et les phrases que des gens ont écrites :',
};
