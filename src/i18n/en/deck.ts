import { drill } from './drill.ts';

/** What decks, the speaker view and drills say. */
export const deck = {
  title: 'Slides',
  drill,
  /** What the derivation writes on slides and into notes. */
  slides: {
    run: (number: number, of: number) => `${number} of ${of}`,
    howWeTalk: 'How we talk about this',
    agreement: [
      'To learn, not to fix.',
      'How, not who and not why.',
      'Everybody did what made sense on what they could see.',
    ],
    oneMinute: 'In one minute',
    end: 'Before we go',
    questions: ['Did you learn something?', 'Would you come to such a meeting again?'],
    thanks: 'Thank you.',
  },
};
