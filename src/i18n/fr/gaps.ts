import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day, duration } = formatsIn('fr');

export const gaps: Words['gaps'] = {
  title: 'Failles connues, et ce qui est revenu',
  lead: 'Ce qui est passé peut revenir avant que le changement soit fini. Un ticket montre alors que ce n’était pas oublié : la réponse est déjà écrite.',
  state: {
    returned: 'Revenue alors que c’était fait',
    open: 'Encore ouverte',
    dropped: 'Laissée ouverte : la suite a été abandonnée',
    accepted: 'Acceptée',
  },
  stateNote: {
    returned: 'Le changement n’a pas tenu. Que couvrait-il ?',
    open: 'Une suite est en route.',
    dropped: 'Quelqu’un a décidé de ne pas changer, et a écrit pourquoi.',
    accepted: 'Le risque a été accepté par écrit.',
  },
  empty: 'Aucune faille connue n’est encore ouverte.',
  emptyNote:
    'Une faille est une barrière franchie ou contournée, tant que rien n’arrêterait la même chose aujourd’hui.',
  returns: 'Ce qui est revenu',
  noReturns: 'Rien de ce qui est écrit n’est revenu.',
  chain: (n) => `La plus longue chaîne compte ${count(n, 'retour', 'retours')}.`,
  share: 'Revenu avant que le changement soit fini',
  shareNote: (left) =>
    `${count(left, 'retour', 'retours')} sans suite dont on connaisse l’état d’alors ${left < 2 ? 'n’est pas compté' : 'ne sont pas comptés'}.`,
  pairClass: {
    'open-then': 'Revenu pendant que le changement attendait',
    'done-before': 'Revenu alors que le changement était fait',
    dropped: 'Revenu après la décision d’accepter ou d’abandonner',
    other: 'Revenu, sans rien de nommé qui devait l’empêcher',
  },
  pairNote: {
    'open-then': 'Un argument de priorité.',
    'done-before': 'Les plus intéressants : le changement n’a pas tenu.',
    dropped: 'La décision mérite peut-être d’être relue.',
    other: 'Aucune suite du premier n’est nommée, ou aucune n’existait encore.',
  },
  after: (minutes) => `${duration(minutes)} après la fin du premier`,
  overlapping: 'en même temps : il a commencé avant la fin du premier',
  earlier: 'Avant',
  guardsTitle: 'Les leçons qui échoueraient aujourd’hui',
  guardsLead:
    'Une leçon s’efface, sauf si quelque chose casse quand on l’oublie : un test, une alerte, une limite. Voici les suites qui devaient empêcher quelque chose, ou le voir plus tôt.',
  guardClass: {
    unguarded: 'Fait, et rien n’échouerait aujourd’hui',
    named: 'Gardé, pas encore vu échouer',
    tried: 'Gardé, et vu échouer',
    'on-the-way': 'En route',
    dropped: 'Abandonné',
  },
  noLessons: 'Aucun post-mortem publié n’a de suite qui doive empêcher ou remarquer quelque chose.',
  without: 'Aucune suite de ce genre',
  withoutNote: 'Ce qui a été accepté à la place est dans les post-mortems.',
  heldTitle: 'Par incident',
  heldNear: 'Par incident évité de peu',
  ofNearMisses: (label) => `${label} (évités de peu)`,
  held: {
    held: 'Une garde a été vue échouer',
    partly: 'Une garde, pas encore vue échouer',
    notHeld: 'Pas encore de garde',
  },
  didNotHold: (on) => `n’a pas tenu le ${day(on)}`,
  lastSeen: (on) => `vue échouer le ${day(on)}`,
  doneOn: (on) => `fait le ${day(on)}`,
};
