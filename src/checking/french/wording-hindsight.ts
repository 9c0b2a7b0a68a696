import type { French } from './french.ts';

export const wordingHindsight: French = {
  'Obviously, of course': 'Bien sûr, à l’évidence',
  '{1} stands where a fact is taken for granted.': '{1} se trouve là où un fait est tenu pour acquis.',
  'What one reader sees at once was invisible from another seat: a cue to dig.':
    'Ce que l’un voit tout de suite était invisible d’une autre place : un signe qu’il y a à creuser.',
  'In hindsight': 'Avec le recul',
  '{1} looks at that day with what is known today.': '{1} regarde ce jour-là avec ce qui est su aujourd’hui.',
  'What is known now belongs under what was learned; there it is welcome.':
    'Ce qui est su maintenant a sa place dans ce qui a été appris ; là, c’est bienvenu.',
  'Bound to happen': 'Cela devait arriver',
  '{1} makes the outcome look certain.': '{1} donne l’issue pour certaine.',
  'If it had looked certain, nobody had taken the step; how long it went well is a fact.':
    'Si elle avait paru certaine, personne n’aurait continué ; combien de temps cela s’est bien passé est un fait.',
  'The signs were there': 'Les signes étaient là',
  '{1} picks the signals that turned out to matter.': '{1} choisit les signaux qui se sont révélés importants.',
  'On that day they stood among all the others; how many there were is a fact.':
    'Ce jour-là, ils étaient parmi tous les autres ; leur nombre est un fait.',
  'Common sense': 'Le bon sens',
  '{1} measures a person against an ideal one.': '{1} mesure une personne à une personne idéale.',
  'What all are thought to know is written nowhere, and the page did not show it.':
    'Ce que tous sont supposés savoir n’est écrit nulle part, et la page ne le montrait pas.',
  'I told you so': 'Je l’avais bien dit',
  '{1} is a prediction told afterwards.': '{1} est une prédiction racontée après.',
  'The earlier note has a ticket, a date and a rank; these are facts, and they can be linked.':
    'La note antérieure a un ticket, une date et un rang ; ce sont des faits, et ils peuvent être mis en lien.',
  'Where was it written, and what came before it?': 'Où était-ce écrit, et qu’est-ce qui passait avant ?',
  'The root cause': 'La cause première',
  '{1} stops the list at one.': '{1} arrête la liste à un.',
  'Failures come from several things together; each one that is named can be changed.':
    'Les pannes viennent de plusieurs choses ensemble ; chacune que l’on nomme peut changer.',
  'The only reason': 'La seule raison',
  '{1} leaves one of several things standing.': '{1} ne laisse debout qu’une chose parmi plusieurs.',
  'A cause works together with others; the others are where the next one comes from.':
    'Une cause agit avec d’autres ; la prochaine panne vient de ces autres.',
  'Should have': '« Aurait dû »',
  '{1} compares what happened with what did not.': '{1} compare ce qui s’est passé à ce qui n’a pas eu lieu.',
  'A wish hides the fact that belongs in its place: what was there, and what it could see.':
    'Un souhait cache le fait qui a sa place là : ce qui existait, et ce que cela pouvait voir.',
  'What did the step cover, and what does production hold?': 'Que couvrait l’étape, et que contient la production ?',
  'Could have, would have': '« Aurait pu », « aurait évité »',
  '{1} tells a story that did not happen.': '{1} raconte une histoire qui n’a pas eu lieu.',
  'The other course has no facts; what was missing on that day has.':
    'L’autre cours des choses n’a pas de faits ; ce qui manquait ce jour-là en a.',
  'If only, had we': '« Si seulement », « si on avait »',
  '{1} describes a world in which it did not happen.': '{1} décrit un monde où cela n’a pas eu lieu.',
  'What was not there can be said as a fact, and a fact can become a follow-up.':
    'Ce qui n’était pas là peut se dire comme un fait, et un fait peut devenir une suite.',
  'Nobody checked': 'Personne n’a vérifié',
  '{1} says what nobody did.': '{1} dit ce que personne n’a fait.',
  'What people looked at instead can be told, and it shows where the signal was lost.':
    'Ce que les gens regardaient à la place peut se dire, et montre où le signal s’est perdu.',
  'What did people look at, and where did the signal go?': 'Que regardaient les gens, et où est allé le signal ?',
  'A person overlooked or ignored it': 'Quelqu’un ne l’a pas vu, ou n’en a pas tenu compte',
  '{1} says what was not seen, and not what was.': '{1} dit ce qui n’a pas été vu, et pas ce qui l’a été.',
  'A signal that is passed over has a place, a shape and a history; those can be changed.':
    'Un signal qui passe inaperçu a un lieu, une forme et une histoire ; cela peut changer.',
  'How did the signal look among the others of that hour?':
    'À quoi ressemblait le signal parmi les autres de cette heure ?',
  'Not enough of something': 'Pas assez de quelque chose',
  '{1} is a wish in the form of a fact.': '{1} est un souhait sous la forme d’un fait.',
  'Enough is known afterwards only; what was there can be counted.':
    '« Assez » ne se sait qu’après ; ce qui était là peut se compter.',
  'Not properly': 'Pas correctement',
  '{1} measures against a standard that is written nowhere.': '{1} mesure à une norme qui n’est écrite nulle part.',
  'What the step contains on a usual day says more than how well it was done.':
    'Ce que l’étape contient un jour ordinaire en dit plus que la façon dont elle a été faite.',
  'Easily avoidable': 'Facile à éviter',
  '{1} is known afterwards only.': '{1} ne se sait qu’après.',
  'It was not easy on that day, or it had been done.': 'Ce n’était pas facile ce jour-là, sinon ce serait fait.',
  'Which checks looked at this change, and what was each of them able to see?':
    'Quelles vérifications ont regardé ce changement, et que pouvait voir chacune ?',
};
