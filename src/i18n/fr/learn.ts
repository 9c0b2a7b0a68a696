import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';
import { figures } from './figures.ts';

const { count, day, duration, integer, list } = formatsIn('fr');

export const learn: Words['learn'] = {
  title: 'Apprendre',
  heading: 'Ce que les archives peuvent apprendre',
  lead: 'Des comptes et des répartitions, chacun avec sa définition, son n et ce qu’il ne peut pas dire. Chaque nombre ouvre les post-mortems qu’il compte.',
  counted: (incidents, nearMisses) =>
    `Sont comptés : ${count(incidents, 'incident publié', 'incidents publiés')} et ${integer(nearMisses)} ${nearMisses < 2 ? 'évité' : 'évités'} de peu.`,
  empty: 'Il n’y a encore rien à compter',
  emptyNote:
    'Les chiffres commencent avec le premier incident publié. Les brouillons et les post-mortems en relecture n’y entrent qu’une fois publiés ; ceux qui ont été importés ne comptent que là où leurs champs sont remplis.',
  elsewhere: 'À côté de ces chiffres',
  elsewhereNotes: {
    tollgates: 'Quelle barrière a laissé passer quoi, et pourquoi.',
    knownGaps: 'Ce que l’on sait et qui reste ouvert, et ce qui est revenu.',
    guards: 'Les leçons que quelque chose défendrait aujourd’hui.',
    notCounted: 'Moyennes, classements, jours sans : ce qui n’est jamais montré ici, et pourquoi.',
  },
  definition: 'Ce qui est compté',
  cannotSay: 'Ce que cela ne dit pas',
  openLists: 'Les post-mortems derrière ces nombres',
  back: 'Le graphique',
  n: (n) => `n = ${integer(n)}.`,
  withoutIt: (n) => `Non dit dans ${integer(n)}.`,
  someOf: (some, all) => `${integer(some)} sur ${integer(all)}`,
  percent: (percent, low, high) => `${percent} %, intervalle à 95 % de ${low} % à ${high} %`,
  inPercent: (percent) => `${percent} %`,
  percentLater: 'Un pourcentage est donné à partir de dix.',
  allOf: (n) => `Les ${integer(n)}`,
  shownOf: (shown, all) => `${integer(shown)} sur ${integer(all)} sont ici.`,
  notSaid: 'Non dit',
  writeUps: (n) => count(n, 'post-mortem', 'post-mortems'),
  incidents: 'Incidents',
  nearMisses: 'Évités de peu',
  joined: (parts) => list(parts),
  durationOf: (minutes, isAbout) => `${isAbout ? 'environ ' : ''}${duration(minutes)}`,
  onDay: (on) => day(on),
  figures,
};
