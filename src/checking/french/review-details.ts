import type { French } from './french.ts';

export const reviewDetails: French = {
  'The review takes place while people remember': 'La relecture a lieu tant que l’on se souvient',
  'After the days that the severity gives, details of what the screen showed are gone.':
    'Après les jours que donne la gravité, le détail de ce que montrait l’écran est perdu.',
  'The review was planned within {1} days; it is day {2}.':
    'La relecture était prévue sous {1} jours ; c’est le jour {2}.',
  '`status: in-review`, then a date for the meeting.': '`status: in-review`, puis une date pour la réunion.',
  'The time that a review took is seen': 'Le temps qu’a pris une relecture se voit',
  'When most reviews take longer than planned, the plan is what needs a look.':
    'Quand la plupart des relectures durent plus que prévu, c’est la prévision qui est à revoir.',
  'The review took {1} days; {2} plans {3}.': 'La relecture a pris {1} jours ; {2} en prévoit {3}.',
  'Nothing to do.': 'Rien à faire.',
  'The way of discovery is told': 'La façon de découvrir est dite',
  'Whether an alert, a customer or chance noticed first shows where a signal is missing.':
    'Qu’une alerte, un client ou le hasard ait été premier montre où manque un signal.',
  'How it was discovered is open.': 'La façon dont cela a été découvert n’est pas encore dite.',
  '`detection: { source: alert, firstSignal: Job failure rate above 5 % }`.':
    '`detection: { source: alert, firstSignal: Plus de 5 % de tâches en échec }`.',
  'An author is named': 'Un auteur est nommé',
  'Readers with a question, years later, know whom to ask.':
    'Qui a une question, des années après, sait à qui la poser.',
  'No author is named.': 'Aucun auteur n’est nommé.',
  '`authors: [mara]`.': '`authors: [mara]`.',
  'A timeline has at least start, discovery and end': 'Une chronologie a au moins le début, la découverte et la fin',
  'The meeting walks along the timeline; three entries are enough to begin.':
    'La réunion suit la chronologie ; trois entrées suffisent pour commencer.',
  'The timeline has {1}; a rough one has three: start, discovery, end.':
    'La chronologie a {1} ; une esquisse en a trois : début, découverte, fin.',
  entries: 'entrées',
  'Add `- { at: 2026-03-03 14:11, what: The alert fires }`.':
    'Ajouter `- { at: 2026-03-03 14:11, what: L’alerte se déclenche }`.',
  'Contributing factors are listed': 'Les facteurs sont cités',
  'Factors are what can change; the review adds to them, and starts from the first.':
    'Les facteurs sont ce qui peut changer ; la relecture en ajoute, à partir du premier.',
  'No contributing factor is listed.': 'Aucun facteur n’est cité.',
  'Start with what made the step look sensible at the time.':
    'Commencer par ce qui faisait paraître le geste sensé à ce moment.',
  'The options of an incident are listed': 'Les issues d’un incident sont citées',
  'What was on the table and not taken teaches as much as what was done.':
    'Ce qui était possible et n’a pas été retenu apprend autant que ce qui a été fait.',
  'No option is listed.': 'Aucune issue n’est citée.',
  'List what was on the table, also what was not taken.':
    'Citer ce qui était possible, aussi ce qui n’a pas été retenu.',
  'The end of the impact is known': 'La fin de l’effet est connue',
  'How long people were affected is the first thing anyone asks.':
    'Combien de temps cela s’est fait sentir est la première question de chacun.',
  'The end of the impact is open.': 'La fin de l’effet n’est pas encore donnée.',
  '`mitigated: 2026-03-03 17:06`.': '`mitigated: 2026-03-03 17:06`.',
  'A light write-up lists the gates that missed it':
    'Un texte à relecture légère cite les barrières qui ont laissé passer',
  'Small incidents leak through the same gates as large ones, and are counted with them.':
    'Les petits incidents passent par les mêmes barrières que les grands, et comptent avec eux.',
  'No tollgate is listed.': 'Aucune barrière n’est citée.',
  'List the gates that missed it; if none was able to see it, one entry with `outcome: not-applicable`.':
    'Citer les barrières qui ont laissé passer ; si aucune ne pouvait voir, une entrée avec `outcome: not-applicable`.',
};
