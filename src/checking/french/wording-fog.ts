import type { French } from './french.ts';

export const wordingFog: French = {
  'A confession without a fact': 'Un aveu sans fait',
  '{1} confesses, and tells nothing.': '{1} avoue, et ne raconte rien.',
  'The event itself can be told without anyone in it.': 'L’événement lui-même peut se raconter sans personne dedans.',
  'What happened, step by step?': 'Que s’est-il passé, étape par étape ?',
  'Some, many, a few': 'Certains, beaucoup, quelques',
  '{1} leaves the number open.': '{1} laisse le nombre ouvert.',
  'Readers outside the team fill the gap with their worst case.':
    'Hors de l’équipe, on remplit le vide avec le pire cas.',
  'Recently, soon': 'Récemment, bientôt',
  '{1} means another time on each day it is read.': '{1} désigne un autre moment chaque jour où on le lit.',
  'The text is read in two years.': 'Le texte se lit encore dans deux ans.',
  'Which day or time is it?': 'De quel jour ou de quelle heure s’agit-il ?',
  'A clock time without a zone': 'Une heure sans fuseau',
  '{1} can be three hours, depending on who reads it.': '{1} peut être à trois heures près, selon qui le lit.',
  'Teams sit in several zones, and clocks change twice a year.':
    'Les équipes sont dans plusieurs fuseaux, et les horloges changent deux fois par an.',
  'Which zone is it? A line `timeZone` in the front matter answers it for the whole text.':
    'De quel fuseau s’agit-il ? Une ligne `timeZone` dans l’en-tête y répond pour tout le texte.',
  'Outage for something smaller': '« Outage » pour quelque chose de plus petit',
  '{1} is more than `impact.level` says.': '{1} en dit plus que `impact.level`.',
  'A word that is used for everything says nothing on the worst day.':
    'Un mot employé pour tout ne dit plus rien le pire des jours.',
  'What was missing or slow, and for whom?': 'Qu’est-ce qui manquait ou était lent, et pour qui ?',
  'False certainty': 'Fausse certitude',
  '{1} promises what nobody can know.': '{1} promet ce que personne ne peut savoir.',
  'Trust grows from what is now different, and from what is still open.':
    'La confiance vient de ce qui est maintenant différent, et de ce qui reste ouvert.',
  'What fails now, and what stays open?': 'Qu’est-ce qui échoue maintenant, et qu’est-ce qui reste ouvert ?',
  'Playing it down': 'Minimiser',
  '{1} plays it down.': '{1} minimise.',
  'Whoever lost an hour to it reads this sentence too.': 'Qui y a perdu une heure lit aussi cette phrase.',
  'Fixed, without how': 'Réparé, sans dire comment',
  '{1} does not say what ended it.': '{1} ne dit pas ce qui y a mis fin.',
  'The next responder reads this line first.': 'Pendant le prochain incident, on lit cette ligne d’abord.',
  'Which step ended it, and how was that seen?': 'Quelle étape y a mis fin, et comment cela s’est-il vu ?',
  'Strong words': 'Mots forts',
  '{1} is louder than the fact.': '{1} parle plus fort que le fait.',
  'A number says more, and nobody has to defend themselves against it.':
    'Un nombre en dit plus, et personne n’a besoin de s’en défendre.',
  'Capitals and rows of exclamation marks': 'Majuscules et points d’exclamation en série',
  '{1} raises the voice.': '{1} hausse la voix.',
  'What is dangerous about it can be said in a quiet sentence, and is read to its end.':
    'Ce qui est dangereux se dit dans une phrase calme, et se lit jusqu’au bout.',
  'What does it do, and where?': 'Qu’est-ce que cela fait, et où ?',
  Irony: 'Ironie',
  '{1} says the opposite of what it means.': '{1} dit le contraire de ce qu’il veut dire.',
  'Irony needs someone to laugh at, and is lost in translation.':
    'L’ironie a besoin de quelqu’un dont rire, et se perd à la traduction.',
  'Always and never about people': 'Toujours et jamais à propos des gens',
  '{1} makes one day into a habit.': '{1} fait d’un jour une habitude.',
  'One exception disproves it; what the step looks like each time does not depend on anyone.':
    'Une exception suffit à le contredire ; ce à quoi l’étape ressemble à chaque fois ne dépend de personne.',
  'Us and them': 'Eux et nous',
  '{1} draws a line between people.': '{1} trace une ligne entre les gens.',
  'What crosses the line, and in which form, is a fact about the hand-over.':
    'Ce qui passe la ligne, et sous quelle forme, est un fait sur le passage de relais.',
  'What does the hand-over show, and what does it leave out?':
    'Que montre le passage de relais, et que laisse-t-il de côté ?',
  Heroes: 'Héros',
  '{1} praises one person for what the system did not offer.':
    '{1} loue une personne pour ce que le système n’offrait pas.',
  'Whoever saved it had something that others lacked: access, a page, a habit. That can be shared.':
    'Qui a sauvé la situation avait quelque chose qui manquait aux autres : un accès, une page, une habitude. Cela se partage.',
  'What did this person know or have that others did not?':
    'Que savait ou qu’avait cette personne, et pas les autres ?',
};
