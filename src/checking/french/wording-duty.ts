import type { French } from './french.ts';

export const wordingDuty: French = {
  'War and violence': 'Guerre et violence',
  '{1} borrows from war or violence.': '{1} emprunte à la guerre ou à la violence.',
  'For some readers these words have a history; a plain one says the same.':
    'Pour certains, ces mots ont une histoire ; un mot simple dit la même chose.',
  'Which plain word says it?': 'Quel mot simple le dit ?',
  'Health, age, origin, private life': 'Santé, âge, origine, vie privée',
  '{1} tells something that belongs to a person.': '{1} dit quelque chose qui appartient à une personne.',
  'It is protected, it is read by everyone, and the conditions of work say the same.':
    'C’est protégé, c’est lu par tous, et les conditions de travail disent la même chose.',
  'Blame behind politeness': 'Le reproche derrière la politesse',
  '{1} blames without saying whom.': '{1} reproche sans dire à qui.',
  'Everyone looks round the room; the fact behind it is about a service or a step.':
    'Chacun fait le tour de la pièce du regard ; le fait, derrière, porte sur un service ou une étape.',
  'Advice nobody asked for': 'Un conseil que personne n’a demandé',
  '{1} gives advice.': '{1} donne un conseil.',
  'A story asks for company; what helped in the same place is welcome, as an account.':
    'Un récit demande de la compagnie ; ce qui a aidé au même endroit est bienvenu, sous forme de récit.',
  'What happened when it was tried?': 'Que s’est-il passé en l’essayant ?',
  'The rule was broken': 'La règle n’a pas été suivie',
  '{1} compares the work with a rule.': '{1} compare le travail à une règle.',
  'Work as it is done has its reasons; where it leaves the rule, the rule has something to learn.':
    'Le travail tel qu’il se fait a ses raisons ; là où il s’écarte de la règle, la règle a quelque chose à apprendre.',
  'Care as an action': 'La vigilance comme action',
  '{1} asks people for care, which they already take.': '{1} demande aux gens une attention qu’ils ont déjà.',
  'Attention is spent on the day; what is built stays.':
    'L’attention se dépense dans la journée ; ce qui est construit reste.',
  'What can fail, ask or refuse by itself at that step?':
    'Qu’est-ce qui peut échouer, demander ou refuser de lui-même à cette étape ?',
  'Training as the remedy': 'La formation comme remède',
  '{1} changes people, and leaves the step as it is.': '{1} change les gens, et laisse l’étape telle quelle.',
  'People come and go; the step meets the next one untrained.':
    'Les gens vont et viennent ; l’étape rencontre le suivant sans formation.',
  'What changes at the step itself, or which practice has a day?':
    'Qu’est-ce qui change à l’étape elle-même, ou quel exercice a son jour ?',
  'An action without an end': 'Une action sans fin',
  '{1} has no end that can be seen.': '{1} n’a pas de fin visible.',
  'A follow-up that nobody can call done grows old on the board.':
    'Une suite que personne ne peut dire faite vieillit sur le tableau.',
  'What is there afterwards, and how does someone see it?': 'Qu’y a-t-il ensuite, et comment cela se voit-il ?',
  'Everyone as owner': 'Tout le monde comme responsable',
  '{1} gives it to all, so to nobody in particular.': '{1} le confie à tous, donc à personne en particulier.',
  'What belongs to everyone is done by whoever is tired last.':
    'Ce qui appartient à tous est fait par qui est fatigué en dernier.',
  'Which team owns it, and what does it build?': 'À quelle équipe cela revient-il, et que construit-elle ?',
};
