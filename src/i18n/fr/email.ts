import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';
import { ofZonePlace } from './zone-places.ts';

const { count, day, list } = formatsIn('fr');

/** `il`, `une`, `à` take `qu’`; before `onze` and `oui` nothing is elided, and an `h` may be either. */
const elides = /^(?!onz|oui|ouï)[aeiouâàéèêëîïôùûœæ]/i;

export const email: Words['email'] = {
  name: 'Courriel',
  pageTitle: (title) => `Courriel : ${title}`,
  lead: 'Le post-mortem comme un message prêt à partir : ce qui a été signalé, comment c’est arrivé, ce qui a été fait, ce qui va l’être.',
  edition: { internal: 'Pour les collègues', customers: 'Pour les clients' },
  editionNote: {
    internal: 'Avec les tickets, les issues qui n’ont pas été retenues, et un lien vers le post-mortem entier.',
    customers:
      'Sans les personnes, les tickets, les notes internes ni les issues non retenues. Les risques acceptés restent internes aussi.',
  },
  readFirst: 'Ce post-mortem est interne. Quelqu’un relit ce texte avant qu’il ne sorte de la maison.',
  notPublished: 'Un texte pour les clients existe dès que le post-mortem est publié.',
  subject: 'Objet',
  subjectLine: (title, state, archive) => `${archive === undefined ? '' : `[${archive}] `}${title} — ${state}`,
  preliminary: (subject) => `Provisoire : ${subject}`,
  state: {
    open: 'en cours',
    nearMiss: 'un presque-incident',
    mitigated: (on) => `arrêté le ${day(on)}`,
    resolved: (on) => `clos le ${day(on)}`,
  },
  opening: {
    open: (on) => `Voici ce que l’on sait à ce stade de la journée du ${day(on)}. La suite viendra.`,
    nearMiss: (on) => `Voici ce qui a failli arriver le ${day(on)}, et ce qui change en conséquence.`,
    ended: (on) => `Voici ce qui est arrivé le ${day(on)}, comment cela a été arrêté et ce qui change en conséquence.`,
  },
  glance: 'En bref',
  when: 'Quand',
  fromTo: (start, end) => `${start} – ${end}`,
  since: (start) => `depuis le ${start}`,
  placeTime: (place) => `heure ${ofZonePlace(place)}`,
  onClock: (times, clock) => `${times} (${clock})`,
  lasted: 'Durée',
  inStretches: (duration, n) => `${duration} en ${count(n, 'période', 'périodes')}`,
  parts: {
    reported: '1. Ce qui a été signalé',
    howItHappened: '2. Comment c’est arrivé',
    mitigatedBy: '3. Ce qui a été fait pour l’arrêter',
    preventing: '4. Ce qui sera fait pour l’éviter',
  },
  notKnownYet: 'Pas encore connu ; cette ligne suivra.',
  contributed: 'Plusieurs choses se sont conjuguées :',
  chosen: 'Retenu',
  notChosen: 'Non retenu',
  howWeKnew: 'À quoi nous avons vu que c’était fini',
  planned: 'prévu',
  done: 'fait',
  doneOn: (on) => `fait le ${day(on)}`,
  dueOn: (on) => `pour le ${day(on)}`,
  timeline: 'Chronologie approximative',
  timesAre: (offset, place) =>
    place === undefined ? `Les heures sont en ${offset}.` : `À l’heure ${ofZonePlace(place)}, ${offset}.`,
  changingClock: (place) =>
    `${place === undefined ? 'Les heures' : `À l’heure ${ofZonePlace(place)}. Les heures`} portent leur écart avec UTC, car l’heure a changé entre-temps.`,
  someOf: (shown, all) => `${shown} moments sur ${all}.`,
  gates: 'Comment c’est passé à chaque barrière',
  gate: {
    missed: ' : le problème n’y a pas été vu ',
    missedUnknown: ' : le problème n’y a pas été vu. On ne sait pas encore pourquoi.',
    skipped: ' : le changement n’est pas passé par là ',
    skippedUnknown: ' : le changement n’est pas passé par là. On ne sait pas encore pourquoi.',
    caught: ' : le problème y a été vu.',
    unknown: ' : encore à l’étude.',
  },
  because: (reason) => (elides.test(reason) ? 'parce qu’' : 'parce que '),
  followUp: 'Suite',
  notReached: (gates) => `Non atteint : ${list(gates)}.`,
  notApplicable: (gates) => `Sans objet : ${list(gates)}.`,
  writtenBy: (authors) => `Écrit par ${list(authors)}, qui en sait plus.`,
  contact: (contact) => `Questions : ${contact}`,
  wholeWriteUp: 'Le post-mortem entier :',
  copyIt: 'Copier le message',
  download: { eml: 'Brouillon pour un logiciel de messagerie', html: 'Fichier HTML', text: 'Texte brut' },
  downloads: 'Téléchargements',
  plainText: 'En texte brut',
};
