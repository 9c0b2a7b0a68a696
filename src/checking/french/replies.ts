import type { French } from './french.ts';

export const replies: French = {
  'A reply is short': 'Une réponse est courte',
  'Replies stand under the story; a longer one deserves a page of its own.':
    'Les réponses se tiennent sous le récit ; une plus longue mérite sa propre page.',
  'The reply has {1}; 1 to {2} fit.': 'La réponse a {1} ; 1 à {2} conviennent.',
  word: 'mot',
  words: 'mots',
  'A longer one makes a good story: `npm run new -- story`.':
    'Une plus longue fait un bon récit : `npm run new -- story`.',
  'A reply is plain paragraphs': 'Une réponse est faite de simples paragraphes',
  'It reads like a sentence said across the table.': 'Elle se lit comme une phrase dite d’un bout de table à l’autre.',
  'The reply contains {1}.': 'La réponse contient {1}.',
  'Plain paragraphs only.': 'De simples paragraphes, rien d’autre.',
  'A story that is closed gets no more replies': 'Un récit fermé ne reçoit plus de réponses',
  'The teller asked for quiet.': 'La personne qui raconte a demandé le calme.',
  'The replies of {1} are closed.': 'Les réponses à {1} sont closes.',
  'Tell it as a story of its own.': 'En faire un récit à part.',
  'Closed here.': 'Clos ici.',
  'A published reply has a published story': 'Une réponse publiée a un récit publié',
  'Readers would find an answer to nothing.': 'Sinon, on trouverait une réponse à rien.',
  'The story {1} is not published yet.': 'Le récit {1} n’est pas encore publié.',
  '`status: draft`.': '`status: draft`.',
  'A reply comes after its story': 'Une réponse vient après son récit',
  'Replies are shown in the order of their days.': 'Les réponses se montrent dans l’ordre de leurs jours.',
  'a heading': 'un titre',
  'an image': 'une image',
  'a component': 'un composant',
  'The reply is of {1}, the story of {2}.': 'La réponse est du {1}, le récit du {2}.',
  'The reply is of {1}, which is in the future.': 'La réponse est du {1}, qui est dans le futur.',
};
