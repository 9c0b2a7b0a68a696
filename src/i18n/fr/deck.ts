import type { Words } from '../dictionary.ts';
import { drill } from './drill.ts';

export const deck: Words['deck'] = {
  title: 'Diapositives',
  drill,
  slides: {
    run: (number, of) => `${number} sur ${of}`,
    howWeTalk: 'Comment nous en parlons',
    agreement: [
      'Pour apprendre, pas pour réparer.',
      'Comment, et non qui ni pourquoi.',
      'Chaque personne a fait ce qui avait du sens avec ce qu’elle voyait.',
    ],
    oneMinute: 'En une minute',
    end: 'Avant de partir',
    questions: ['Avez-vous appris quelque chose ?', 'Reviendriez-vous à une telle réunion ?'],
    thanks: 'Merci.',
  },
};
