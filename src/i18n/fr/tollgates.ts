import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('fr');

export const tollgates: Words['tollgates'] = {
  title: 'Barrières',
  heading: 'Par où c’est passé, et pourquoi',
  lead: 'Chaque incident publié dit ce qu’a fait chaque barrière. Là où il est passé au travers, ou à côté, une raison dit ce que la barrière ne pouvait pas voir. Chaque nombre ouvre les post-mortems qu’il compte.',
  stage: {
    'before-merge': 'avant la fusion',
    'before-release': 'avant la livraison',
    'during-release': 'pendant la livraison',
    'after-release': 'après la livraison',
    'in-production': 'en production',
  },
  span: (n, from, to) => `${count(n, 'incident', 'incidents')}, ${from === to ? from : `de ${from} à ${to}`}`,
  caption:
    'Les raisons en lignes, les barrières en colonnes dans l’ordre du chemin vers la production. Le nombre dit combien d’incidents sont passés par là pour cette raison.',
  withoutCaption: 'Les mêmes comptes, sans les incidents qui étaient le retour d’un plus ancien.',
  cell: (n, skipped) =>
    skipped === 0
      ? count(n, 'post-mortem', 'post-mortems')
      : `${count(n, 'post-mortem', 'post-mortems')}, barrière contournée dans ${skipped === n ? 'tous' : skipped}`,
  zero: 'aucun',
  noReason: 'Aucune raison donnée',
  noRecord: 'Le post-mortem ne le dit pas',
  existed: 'Incidents où la barrière existait',
  nearMisses: 'Évités de peu, arrêtés ici',
  note: 'Un incident compte une fois par barrière, et dans autant de colonnes qu’il a de barrières : la somme des colonnes n’est pas le nombre d’incidents. Hachuré : la barrière n’a pas regardé. Les archives gardent ce qui est sorti : rien ici n’est une note donnée à une barrière.',
  leftOut: (imported, unpublished) =>
    `Hors du compte : ${[
      ...(imported > 0 ? [count(imported, 'post-mortem importé', 'post-mortems importés')] : []),
      ...(unpublished > 0 ? [count(unpublished, 'post-mortem non publié', 'post-mortems non publiés')] : []),
    ].join(' et ')}.`,
  withoutRecurrences: (n) => `Sans ${count(n, 'récidive', 'récidives')}`,
  empty: 'Aucun incident publié ne donne encore de raison.',
  emptyNote:
    'Dès que l’un d’eux dira d’une barrière qu’il est passé au travers, ou à côté, et pourquoi, il sera ici. En attendant, voici les barrières du chemin :',
  gates: 'Les barrières',
  since: (on) => `depuis le ${day(on)}`,
  until: (on) => `jusqu’au ${day(on)}`,
  retired: (on) => `Retirée le ${day(on)} : ce qui l’a franchie avant reste ici.`,
  gateFacts: (missed, skipped, n) =>
    `Franchie dans ${missed} ${missed < 2 ? 'incident' : 'incidents'} sur ${n}${skipped > 0 ? `, contournée dans ${skipped}` : ''}.`,
  question: 'Pour la prochaine revue : lesquelles de ces phrases seraient encore vraies aujourd’hui ?',
  gateEmpty: 'Depuis qu’elle existe, aucun incident publié n’a franchi cette barrière ni n’y a été arrêté.',
  through: 'Ce qui est passé au travers, et pourquoi',
  noneThrough: 'Rien qui soit écrit.',
  skipped: 'Passé à côté',
  caught: 'Ce qu’elle a arrêté',
  noneCaught: 'Rien qui soit écrit : ce qu’une barrière arrête avant la livraison a rarement un post-mortem.',
  caughtNear: 'Évités de peu, arrêtés ici',
  other: 'Tout le reste',
  accepted: 'Les risques acceptés',
  acceptedNote: 'Le plus ancien d’abord. Un ancien mérite d’être relu ; il n’est pas en retard.',
  acceptedAgo: (days) => `accepté il y a ${count(days, 'jour', 'jours')}`,
  changes: 'Ce qui a changé, ou va changer',
  dueOn: (on) => `pour le ${day(on)}`,
  isRecurrence: 'est revenu',
};
