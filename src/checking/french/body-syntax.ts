import type { French } from './french.ts';

export const bodySyntax: French = {
  'A text has at most 100,000 characters': 'Un texte compte au plus 100 000 caractères',
  'What is longer is raw material, and nobody reads it on a page.':
    'Ce qui est plus long est de la matière brute, que personne ne lit sur une page.',
  'The body has {1}; the limit is 100,000.': 'Le corps compte {1} ; la limite est de 100 000.',
  'Link the raw material under `evidence`.': 'Mettre la matière brute en lien sous `evidence`.',
  'Line {1} has {2}; the limit is 5,000.': 'La ligne {1} compte {2} ; la limite est de 5 000.',
  'Break the line, or link the raw material under `evidence`.':
    'Couper la ligne, ou mettre la matière brute en lien sous `evidence`.',
  'The text can be read to its end': 'Le texte se lit jusqu’au bout',
  'MDX reads `<` and `{` as the start of components and code.': 'Pour MDX, `<` et `{` ouvrent un composant ou du code.',
  'The text cannot be read from line {1}: {2}.': 'Le texte ne se lit plus à partir de la ligne {1} : {2}.',
  'A text imports nothing': 'Un texte n’importe rien',
  'A write-up is data: it can be read, and it never runs.':
    'Un texte de l’archive est une donnée : il se lit, il ne s’exécute pas.',
  'Line {1} starts with {2}, which MDX reads as code.': 'La ligne {1} commence par {2}, que MDX lit comme du code.',
  'Remove it, the components are already there; or put the line in a code block.':
    'La supprimer, les composants sont déjà là ; ou placer la ligne dans un bloc de code.',
  'If it is a sentence, begin with another word, or write {1}; code goes into a code block.':
    'Si c’est une phrase, commencer par un autre mot, ou écrire {1} ; le code va dans un bloc de code.',
  'Braces hold comments only': 'Les accolades ne contiennent que des commentaires',
  'What stands in braces would run when the page is built, with everything the build may read.':
    'Ce qui est entre accolades s’exécuterait à la construction de la page, avec tout ce que celle-ci peut lire.',
  'Braces on line {1} are read as code: {2}.': 'Les accolades de la ligne {1} sont lues comme du code : {2}.',
  'Use backticks: {1}, or escape: `\\{`.': 'Utiliser des accents graves : {1}, ou échapper : `\\{`.',
  'A component is on the list, and in its place': 'Un composant est dans la liste, et à sa place',
  'Each component is known to the page, the slides and the search; others would show nothing.':
    'Chaque composant est connu de la page, des diapositives et de la recherche ; un autre n’afficherait rien.',
  'An attribute is plain text': 'Un attribut est du texte simple',
  'A value in braces is code.': 'Une valeur entre accolades est du code.',
  'The attribute {1} of {2} is an expression.': 'L’attribut {1} de {2} est une expression.',
  'Plain text in quotes: `from="author of the change"`.':
    'Du texte simple entre guillemets : `from="auteur du changement"`.',
  'A component takes the attributes of its row': 'Un composant prend les attributs de sa ligne',
  'An attribute that nothing reads is a sentence that is lost.': 'Un attribut que rien ne lit est une phrase perdue.',
  '{1} has no attribute {2}.': '{1} n’a pas d’attribut {2}.',
  'It takes none: {1}.': 'Il n’en prend aucun : {1}.',
  'It takes: {1}.': 'Il prend : {1}.',
  'A value is of its attribute’s type': 'Une valeur est du type de son attribut',
  'Slides and times are made from these values.': 'Les diapositives et les heures viennent de ces valeurs.',
  'The text is Markdown and components': 'Le texte est fait de Markdown et de composants',
  'Raw HTML can load and run things; what is on no list is refused.':
    'Le HTML brut peut charger et exécuter des choses ; ce qui n’est dans aucune liste n’entre pas.',
  '{1} is a component without a name.': '{1} est un composant sans nom.',
  '{1} has a dot or a colon in its name; no component has one.':
    '{1} a un point ou un deux-points dans son nom ; aucun composant n’en a.',
  '{1} is of a form that has no place here.': '{1} est d’une forme qui n’a pas sa place ici.',
  'Write the words alone; code goes in backticks.': 'Écrire les mots seuls ; le code va entre accents graves.',
  'A text is not nested without end': 'Un texte n’est pas imbriqué sans fin',
  'Nobody reads the fiftieth level, and the reader of the file runs out of memory.':
    'Personne ne lit le cinquantième niveau, et la mémoire du lecteur de fichiers n’y suffit pas.',
  'The text is nested more than {1} levels deep.': 'Le texte est imbriqué sur plus de {1} niveaux.',
  'The text has more than {1} components.': 'Le texte a plus de {1} composants.',
  'More than {1} are open here.': 'Plus de {1} sont ouverts ici.',
  bracket: 'crochet',
  brackets: 'crochets',
  'Write it flatter, or split it.': 'L’écrire plus à plat, ou le couper en deux.',
  'A code block is closed': 'Un bloc de code est fermé',
  'Without the closing fence the paragraphs below it are shown as code, and the check reads none of them.':
    'Sans la ligne qui le ferme, les paragraphes qui suivent s’affichent comme du code, et la vérification n’en lit aucun.',
  'The code block that begins on line {1} is never closed.':
    'Le bloc de code qui commence à la ligne {1} n’est jamais fermé.',
  'Write {1} on a line of its own below the last line of the code.':
    'Écrire {1} seul sur une ligne, sous la dernière ligne du code.',
};
