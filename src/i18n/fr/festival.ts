import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('fr');

export const festival: Words['festival'] = {
  random: 'Un récit au hasard',
  evening: 'Une soirée de récits',
  eveningNote: (minutes) =>
    `${minutes} minutes, en proposition : d’abord les récits qui n’ont connu aucune scène, un par personne. On demande une fois à chacun, qui peut dire non.`,
  part: {
    welcome: 'Accueil : comment nous en parlons',
    break: 'Pause',
    close: 'Merci ; qui voudrait raconter la prochaine fois ?',
  },
  minutes: (n) => `${n}\u00a0min`,
  spare: (n) =>
    `Il reste ${count(n, 'minute', 'minutes')} pour des questions, dont aucune ne commence par « pourquoi ».`,
  noTalks: 'Aucun récit n’attend de scène. La personne qui est là depuis le plus longtemps pourrait en raconter un.',
  rules: 'Ce qui rend une telle soirée sûre',
  rulesList: [
    'C’est volontaire, et on ne demande pas deux fois. Une personne qui encadre commence.',
    'Qui raconte voit les diapositives en dernier, et peut s’arrêter à tout moment.',
    'On plaisante sur soi, sur la machine ou sur l’entreprise, jamais sur un ou une collègue.',
    'Rien n’est enregistré sans l’accord de qui raconte.',
  ],
  other: 'Pour une autre durée :',
  onStage: 'Racontés sur scène',
  givenOn: (on) => day(on),
  asTalk: 'En diapositives',
  startHere: 'Par où commencer',
  startLead: 'Pour votre première semaine. Rien n’est long ici, et rien ne compte ce que vous avez lu.',
  calmTitle: 'Savoir où est cette page',
  calmNote: 'Vous n’en aurez pas besoin aujourd’hui. Le jour venu, il est bon de l’avoir vue.',
  firstOutages: 'Premières pannes, telles qu’on les a racontées',
  fewStories: 'Pas encore de récit ici. La personne qui est là depuis le plus longtemps pourrait commencer.',
  howWeWrite: 'Comment nous écrivons',
  byTeam: 'Ce que chaque équipe a derrière elle',
  mostNamed: (n) => (n === 1 ? 'Le post-mortem que d’autres citent' : 'Les post-mortems que d’autres citent'),
  newest: 'Le plus récent',
  practice: 'Puis essayez-en un',
  practiceNote:
    'Un ancien incident, pas à pas, la cause cachée. Seul, le temps d’un thé ; à plusieurs, une demi-heure.',
  allDrills: 'Tous les exercices',
};
