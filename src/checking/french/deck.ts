import type { French } from './french.ts';

export const deck: French = {
  'The deck names sections that it has': 'Les diapositives citent des sections qui existent',
  'A section under another name would be left out in silence.':
    'Une section sous un autre nom serait omise en silence.',
  '{1} is not a section of the deck: {2}.': '{1} n’est pas une section des diapositives : {2}.',
  'Choose one of them, or remove it.': 'En choisir une, ou la retirer.',
  'A section has one place in the deck': 'Une section a une seule place dans les diapositives',
  'Twice in the order, or ordered and hidden: the deck can follow only one of the two.':
    'Deux fois dans l’ordre, ou ordonnée et cachée : un seul des deux peut être suivi.',
  '{1} is {2}.': '{1} est {2}.',
  'Keep one of the two.': 'Garder l’un des deux.',
  'Notes belong to sections that are shown': 'Les notes appartiennent à des sections montrées',
  'The speaker view shows the notes of the slide that is on the wall.':
    'La vue de l’orateur montre les notes de la diapositive qui est au mur.',
  'The notes of {1} are not shown, as the section is hidden.':
    'Les notes de {1} ne se voient pas, car la section est cachée.',
  'Show the section, or move the notes.': 'Montrer la section, ou déplacer les notes.',
  'A short deck shows few turning points': 'Une présentation courte montre peu de tournants',
  'When everything is a turning point, none is seen.': 'Quand tout est un tournant, aucun ne se voit.',
  '{1} of {2} events are marked as key.': '{1} événements sur {2} sont marqués comme tournants.',
  'Four to eight turning points fit a short deck.': 'Quatre à huit tournants tiennent dans une présentation courte.',
  'Every slide has a title': 'Chaque diapositive a un titre',
  'The title is what the room reads first, and what the overview and a screen reader list.':
    'Le titre est ce que la salle lit d’abord, et ce que citent la vue d’ensemble et un lecteur d’écran.',
  'This slide has no title.': 'Cette diapositive n’a pas de titre.',
  '`<Slide title="What the screen showed">`.': '`<Slide title="Ce que montrait l’écran">`.',
  'A block fits on a slide': 'Un bloc tient sur une diapositive',
  'Code and figures are never cut by the program, and text is never made smaller.':
    'Le code et les figures ne sont jamais coupés par l’outil, et le texte jamais réduit.',
  '{1} takes {2} of {3} lines of a slide.': '{1} prend {2} des {3} lignes d’une diapositive.',
  'A `---` or a shorter excerpt keeps it readable.': 'Un `---` ou un extrait plus court le garde lisible.',
  'This code': 'Ce code',
  'This figure': 'Cette figure',
  'This paragraph': 'Ce paragraphe',
  'twice in order': 'deux fois dans l’ordre',
  'both ordered and hidden': 'à la fois ordonné et caché',
};
