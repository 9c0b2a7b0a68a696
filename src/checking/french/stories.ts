import type { French } from './french.ts';

export const stories: French = {
  'The teller agrees': 'La personne qui raconte est d’accord',
  'A story is given freely, or not at all.': 'Un récit se donne librement, ou pas du tout.',
  'The teller has not agreed yet.': 'La personne qui raconte n’a pas encore donné son accord.',
  'Ask, then `tellerAgrees: true`.': 'Demander, puis `tellerAgrees: true`.',
  'A story has a year': 'Un récit a une année',
  'Readers place it by the tools and habits of that time.': 'On le situe par les outils et les habitudes de l’époque.',
  'When it happened is open.': 'L’année où cela s’est passé n’est pas encore donnée.',
  'A year is enough: `happened: 2018`.': 'Une année suffit : `happened: 2018`.',
  'A story says what broke': 'Un récit dit ce qui a cassé',
  'It is the line under the title, and what people search for.':
    'C’est la ligne sous le titre, et ce que l’on cherche.',
  'What broke is open.': 'Ce qui a cassé n’est pas encore dit.',
  'One plain line.': 'Une ligne simple.',
  'Nobody breaks things alone': 'Personne ne casse quelque chose sans aide',
  'What around the teller made it possible is what others can change.':
    'Ce qui, autour, l’a rendu possible est ce que d’autres peuvent changer.',
  'Nothing says what else had to line up.': 'Rien ne dit ce qui s’y est ajouté.',
  'For example: "Someone approved the change, with the same knowledge I had".':
    'Par exemple : « Quelqu’un a approuvé le changement, avec les mêmes connaissances que moi ».',
  'A story says what helped, or what changed': 'Un récit dit ce qui a aidé, ou ce qui a changé',
  'Someone reads it on the day they broke something.': 'Quelqu’un le lit le jour où il vient de casser quelque chose.',
  'Neither what helped nor what changed is told.': 'Ni ce qui a aidé, ni ce qui a changé n’est dit.',
  'One line in one of the two.': 'Une ligne dans l’un des deux.',
  'The feed and the list of the newest stories are sorted by it.':
    'Le flux et la liste des récits les plus récents sont triés selon lui.',
  'A talk has its day': 'Une présentation a son jour',
  'The festival page lists talks by the day they were given.':
    'La page du festival cite les présentations par le jour où elles ont été données.',
  'The format is {1}, and the talk has no day.': 'Le format est {1}, et la présentation n’a pas de jour.',
  '`talk: { givenOn: 2026-04-01, minutes: 8 }`.': '`talk: { givenOn: 2026-04-01, minutes: 8 }`.',
  'An anonymous story holds no names and places': 'Un récit anonyme ne contient ni noms, ni lieux',
  'A team, a date and a system are enough for colleagues to guess.':
    'Une équipe, une date et un système suffisent aux collègues pour deviner.',
  'The story is anonymous; names and places are not confirmed as removed.':
    'Le récit est anonyme ; rien ne confirme que les noms et les lieux sont retirés.',
  'Read it once more, then `anonymised: true`.': 'Le relire une fois, puis `anonymised: true`.',
  'A story is from the past': 'Un récit vient du passé',
  'A slip in the year puts it on top of the list.': 'Une faute de frappe dans l’année le place en tête de liste.',
  '{1} is in the future.': '{1} est dans le futur.',
  'An anonymous story does not narrow down who told it': 'Un récit anonyme ne met pas sur la voie de qui l’a raconté',
  'The smaller the team, the easier the guess.': 'Plus l’équipe est petite, plus il est facile de deviner.',
  'The story is anonymous, and {1} narrows down who told it.':
    'Le récit est anonyme, et {1} met sur la voie de qui l’a raconté.',
  'Remove the line, or ask the teller.': 'Retirer la ligne, ou demander à la personne qui raconte.',
};
