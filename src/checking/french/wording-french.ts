import type { French } from './french.ts';

export const wordingFrench: French = {
  'Should have, in French': '« Aurait dû », en français',
  'Could have, in French': '« Aurait pu », en français',
  'If only, in French': '« Si seulement », en français',
  'The root cause, in French': 'La cause première, en français',
  'Obviously, in French': '« Évidemment », en français',
  'In hindsight, in French': 'Avec le recul, en français',
  'A lack of something, in French': 'Un manque de quelque chose, en français',
  'Care as an action, in French': 'La vigilance comme action, en français',
  'Strong words, in French': 'Mots forts, en français',
  'A confession without a fact, in French': 'Un aveu sans fait, en français',
  'False certainty, in French': 'Fausse certitude, en français',
  'Nobody checked, in French': 'Personne n’a vérifié, en français',
  'Human error as a cause, in French': 'L’erreur humaine comme cause, en français',
  'A person forgot, in French': 'Quelqu’un a oublié, en français',
  'Words about character, in French': 'Des mots sur le caractère, en français',
  'Culprits and guilt, in French': 'Coupables et culpabilité, en français',
  'The rule was broken, in French': 'La règle n’a pas été suivie, en français',
  'Experience as the explanation, in French': 'L’expérience comme explication, en français',
  'Judged decisions, in French': 'Des décisions jugées, en français',
};
