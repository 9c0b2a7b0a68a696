import type { French } from './french.ts';

export const wordingPerson: French = {
  'Bad decision, poor judgement': 'Mauvaise décision, erreur de jugement',
  '{1} judges a step by its outcome.': '{1} juge un geste à son issue.',
  'With what was known that day it was the sensible step; the outcome came later.':
    'Avec ce qui était su ce jour-là, c’était le geste sensé ; l’issue est venue ensuite.',
  'What made that the sensible step at that moment?': 'Qu’est-ce qui en faisait le geste sensé à ce moment ?',
  'States of mind that explain nothing': 'Des états d’esprit qui n’expliquent rien',
  '{1} names a state of mind.': '{1} nomme un état d’esprit.',
  'Attention is always somewhere; where it was, and what asked for it, can be told.':
    'L’attention est toujours quelque part ; où elle était, et ce qui la demandait, peut se dire.',
  'Guessed motives': 'Des motifs devinés',
  '{1} guesses a motive.': '{1} devine un motif.',
  'Motives are guessed from outcomes; conditions such as a date or a queue can be named.':
    'Les motifs se devinent d’après l’issue ; des conditions comme une date ou une file peuvent être nommées.',
  'A handle in the text': 'Un pseudonyme dans le texte',
  '{1} names a person.': '{1} nomme une personne.',
  'A role says what could be seen from that seat; a name says who sat there.':
    'Un rôle dit ce qui se voyait de cette place ; un nom dit qui y était.',
  'Which role was it?': 'Quel rôle était-ce ?',
  'The question of who did it': 'La question de savoir qui l’a fait',
  '{1} asks for a person.': '{1} demande une personne.',
  'The answer to who is a name; the answer to how is something that can be changed.':
    'La réponse à « qui » est un nom ; la réponse à « comment » est quelque chose qui peut changer.',
  'The question of why they did it': 'La question de savoir pourquoi ils l’ont fait',
  '{1} asks a person for a reason.': '{1} demande ses raisons à une personne.',
  'Why asks for a justification; what and how ask for what was seen.':
    '« Pourquoi » demande une justification ; « quoi » et « comment » demandent ce qui se voyait.',
  'Self-blame': 'Se reprocher tout',
  '{1} takes everything on one person.': '{1} met tout sur une seule personne.',
  'No error is one person’s alone: the tool offered the step, and others saw nothing odd in it.':
    'Personne ne se trompe sans aide : l’outil proposait l’étape, et d’autres n’y voyaient rien d’étrange.',
  'Human error as a cause': 'L’erreur humaine comme cause',
  '{1} ends the search for causes.': '{1} met fin à la recherche des causes.',
  'Everyone errs every day; the question is what let this one through.':
    'Chacun se trompe chaque jour ; la question est ce qui a laissé passer cette fois.',
  'User error as an explanation': 'L’erreur de l’utilisateur comme explication',
  '{1} says who held it, and not what the screen showed.':
    '{1} dit qui tenait l’appareil, et pas ce que montrait l’écran.',
  'What many people do in the same way is a property of the page.':
    'Ce que beaucoup de gens font de la même façon est une propriété de la page.',
  'A role as the grammatical cause': 'Un rôle comme cause grammaticale',
  '{1} makes a person the cause.': '{1} fait d’une personne la cause.',
  'One person’s step is never the whole path: something offered it, something let it pass.':
    'Le geste d’une personne n’est jamais tout le chemin : quelque chose le proposait, quelque chose l’a laissé passer.',
  'A person failed or forgot': 'Quelqu’un ne l’a pas fait, ou l’a oublié',
  '{1} compares a person with what did not happen.': '{1} compare une personne à ce qui n’a pas eu lieu.',
  'Nobody sets out to forget. What reminded others, and was not there this time, is what can be changed.':
    'Personne ne décide d’oublier. Ce qui le rappelait aux autres, et n’était pas là cette fois, est ce qui peut changer.',
  'Words about character': 'Des mots sur le caractère',
  '{1} describes a character, and no event.': '{1} décrit un caractère, et pas un événement.',
  'A trait explains nothing that could be changed, and it stays with the person.':
    'Un trait n’explique rien qui puisse changer, et il reste à la personne.',
  'Insults and mockery': 'Insultes et moqueries',
  '{1} hurts, and explains nothing.': '{1} blesse, et n’explique rien.',
  'People who are laughed at stop telling what they saw.': 'Les gens dont on rit cessent de dire ce qu’ils ont vu.',
  'Culprits and guilt': 'Coupables et culpabilité',
  '{1} looks for someone to carry it.': '{1} cherche quelqu’un pour le porter.',
  'Responsibility is shared by everything that let the defect pass.':
    'La responsabilité se partage entre tout ce qui a laissé passer le défaut.',
  'Offending code': 'Le code en cause',
  '{1} sees guilt in a change.': '{1} voit une culpabilité dans un changement.',
  'The change was fine in the world its author could see; naming it by time says more.':
    'Le changement convenait au monde que son auteur pouvait voir ; le nommer par son heure en dit plus.',
  'Which change was it, by its time or number?': 'Quel changement était-ce, par son heure ou son numéro ?',
  'Punishment and performance': 'Sanctions et évaluation',
  '{1} is a matter between a person and an employer.': '{1} est une affaire entre une personne et un employeur.',
  'Where write-ups have consequences for people, the next one hides what mattered.':
    'Là où un texte a des conséquences pour les gens, le suivant cache ce qui comptait.',
  'A write-up holds no personnel matters; the sentence can be left out.':
    'Un texte de l’archive ne contient pas d’affaires de personnel ; la phrase peut être omise.',
  'Experience as the explanation': 'L’expérience comme explication',
  '{1} explains with a person’s experience.': '{1} explique par l’expérience d’une personne.',
  'It still happens after twenty years in the trade; what the page showed was the same for everyone.':
    'Cela arrive encore après vingt ans de métier ; la page montrait la même chose à tous.',
};
