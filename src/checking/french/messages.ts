import type { French } from './french.ts';

export const messages: French = {
  '{1} and {2} more': '{1} et {2} de plus',
  '{1} and {2}': '{1} et {2}',
  '{1} or {2}': '{1} ou {2}',
  '{1} {2} places: lines {3}.': '{1} {2} endroits : lignes {3}.',
  '{1} For example: "{2}".': '{1} Par exemple : « {2} ».',
  'The nearest is {1}.': 'Au plus près : {1}.',
  'The nearest are {1}.': 'Au plus près : {1}.',
  'The nearest field is {1}.': 'Le champ le plus proche est {1}.',
  'The nearest fields are {1}.': 'Les champs les plus proches sont {1}.',
  'The nearest id is {1}.': 'L’identifiant le plus proche est {1}.',
  'The nearest ids are {1}.': 'Les identifiants les plus proches sont {1}.',
  'No error is one person’s alone, and none happens in isolation; in a story the sentence may stay.':
    'Personne ne se trompe sans aide, et rien n’arrive isolément ; dans un récit, la phrase peut rester.',
  'What did the page, the prompt or the alert show at that moment?':
    'Que montrait la page, l’invite ou l’alerte à ce moment ?',
  'What was in place, and what was not? The wish can become a follow-up.':
    'Qu’est-ce qui était en place, et qu’est-ce qui ne l’était pas ? Le souhait peut devenir une suite.',
  'What was known then, by whom, at what time?': 'Que savait-on alors, qui le savait, à quelle heure ?',
  'Which things came together? Each can be a contributing factor.':
    'Qu’est-ce qui s’est combiné ? Chaque chose peut être un facteur.',
  'How does this step usually go, and what made that the sensible way?':
    'Comment cette étape se passe-t-elle d’habitude, et qu’est-ce qui rendait ce geste sensé ?',
  'Which number says the same?': 'Quel nombre dit la même chose ?',
  'Who or how many, since when, until when?': 'Qui ou combien, depuis quand, jusqu’à quand ?',
  'Is this needed to understand the system? If not, it can be left out.':
    'Est-ce utile pour comprendre le système ? Sinon, cela peut être omis.',
};
