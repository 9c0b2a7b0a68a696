import type { French } from './french.ts';

export const yaml: French = {
  'Put the value in quotes: {1}.': 'Mettre la valeur entre guillemets : {1}.',
  'The value after {1} contains a colon and a space, which starts a new key in YAML.':
    'La valeur après {1} contient un deux-points et une espace, ce qui ouvre une nouvelle clé en YAML.',
  'YAML stops at line {1}: {2}.': 'YAML s’arrête à la ligne {1} : {2}.',
  'The front matter is YAML that can be read': 'L’en-tête est du YAML qui se lit',
  'A colon in a sentence starts a new field for YAML; quotes say that it is a sentence.':
    'Pour YAML, un deux-points dans une phrase ouvre un nouveau champ ; des guillemets disent que c’est une phrase.',
  'A key stands once': 'Une clé figure une fois',
  'Of two values one would win without a word.': 'De deux valeurs, une l’emporterait sans un mot.',
  '{1} appears twice, on lines {2} and {3}.': '{1} figure deux fois, aux lignes {2} et {3}.',
  'Lines are indented with spaces': 'Les lignes sont décalées par des espaces',
  'A tab has no width of its own, so YAML refuses it.': 'Une tabulation n’a pas de largeur à elle, et YAML la refuse.',
  'Line {1} is indented with a tab.': 'La ligne {1} est décalée par une tabulation.',
  'Indent with two spaces.': 'Décaler de deux espaces.',
  'A value is written out': 'Une valeur est écrite en entier',
  'Names for values save no line here, hide what a field says, and can grow without end.':
    'Des noms pour des valeurs n’épargnent ici aucune ligne, cachent ce que dit un champ, et peuvent grossir sans fin.',
  'Line {1} uses `&`, `*` or `<<` to repeat a value.': 'La ligne {1} emploie `&`, `*` ou `<<` pour répéter une valeur.',
  'Write the value out; a text that begins with one of these signs goes in quotes.':
    'Écrire la valeur en entier ; un texte qui commence par un de ces signes va entre guillemets.',
  'A value has no tag': 'Une valeur n’a pas d’étiquette',
  'A tag asks the reader of the file to make something of the value; here values are data.':
    'Une étiquette demande de transformer la valeur à la lecture ; ici, les valeurs sont des données.',
  'Line {1} carries a YAML tag ({2}).': 'La ligne {1} porte une étiquette YAML ({2}).',
  'Remove the tag and keep the value; a text that begins with `!` goes in quotes.':
    'Retirer l’étiquette et garder la valeur ; un texte qui commence par `!` va entre guillemets.',
  'The front matter is shallow and short': 'L’en-tête est peu profond et court',
  'What needs ten levels is a story, and stories go into the body.':
    'Ce qui demande dix niveaux est une histoire, et les histoires vont dans le corps.',
  'is nested {1} deep (limit 8)': 'est imbriqué sur {1} (limite 8)',
  '{1} levels': '{1} niveaux',
  'too many levels': 'trop de niveaux',
  'holds {1} (limit 5,000)': 'contient {1} (limite 5 000)',
  value: 'valeur',
  values: 'valeurs',
  'The front matter {1}.': 'L’en-tête {1}.',
  'Move detail into the body.': 'Déplacer les détails dans le corps.',
  'A key is no reserved word': 'Une clé n’est pas un mot réservé',
  'In JavaScript these keys reach beyond the object that they stand in.':
    'En JavaScript, ces clés atteignent plus que l’objet où elles se trouvent.',
  'The key {1} is reserved.': 'La clé {1} est réservée.',
  'Remove it.': 'La retirer.',
  'The front matter is a list of fields': 'L’en-tête est une liste de champs',
  'Every fact has its name.': 'Chaque fait a son nom.',
  'The front matter is not a list of `key: value` lines.': 'L’en-tête n’est pas une liste de lignes `clé: valeur`.',
  'Begin with `title: …`.': 'Commencer par `title: …`.',
  'A value is not cut at a number sign': 'Une valeur n’est pas coupée à un dièse',
  'For YAML a number sign after a space begins a comment, and the rest of the sentence is gone.':
    'Pour YAML, un dièse après une espace ouvre un commentaire, et le reste de la phrase disparaît.',
  'Everything after ` #` on line {1} is a comment, so the value ends at "{2}".':
    'Tout ce qui suit ` #` à la ligne {1} est un commentaire ; la valeur finit donc à « {2} ».',
  'Quote the value if {1} belongs to it: `"see ticket #123"`.':
    'Mettre la valeur entre guillemets si {1} en fait partie : `"voir le ticket #123"`.',
  'A sentence is one item': 'Une phrase est un seul élément',
  'Inside `[ ]` each comma begins a new item.': 'Entre `[ ]`, chaque virgule commence un nouvel élément.',
  'The comma in this `[ ]` list splits a sentence into {1} items.':
    'La virgule de cette liste `[ ]` coupe une phrase en {1} éléments.',
  'One item per line, each after `- `.': 'Un élément par ligne, chacun après `- `.',
  'the value begins with a sign that YAML keeps for itself': 'la valeur commence par un signe que YAML se réserve',
  'the indentation does not fit the lines above': 'le décalage ne va pas avec les lignes du dessus',
  'a sign is left over after the value': 'un signe reste après la valeur',
  'no space stands between the colon and the value': 'aucune espace ne sépare le deux-points de la valeur',
  'a no-break space stands where YAML counts plain spaces':
    'une espace insécable figure là où YAML compte des espaces simples',
  'a list item begins with a hyphen and a space': 'un élément de liste commence par un tiret court et une espace',
  'a comment begins with `#`': 'un commentaire commence par `#`',
  'a list begins on the line of its key': 'une liste commence sur la ligne de sa clé',
  'a quote or a bracket stays open': 'un guillemet ou un crochet reste ouvert',
  'a line is neither a field nor a list item': 'une ligne n’est ni un champ, ni un élément de liste',
  'a backslash in double quotes begins no known sign':
    'une barre oblique inverse entre guillemets doubles n’ouvre aucun signe connu',
  'the key is no plain text': 'la clé n’est pas du texte simple',
  'something follows a value that has ended': 'quelque chose suit une valeur terminée',
  'a second document begins': 'un second document commence',
  'the text is no YAML': 'le texte n’est pas du YAML',
  'Indent items of one list alike, with two spaces a level.':
    'Décaler de même les éléments d’une liste, de deux espaces par niveau.',
  'Write `key: value`.': 'Écrire `clé: valeur`.',
  'Put plain spaces there; text is often copied with the other kind.':
    'Y mettre des espaces simples ; un texte copié en apporte souvent de l’autre sorte.',
  'Write `- item`.': 'Écrire `- élément`.',
  'Write `# …`, or remove the line.': 'Écrire `# …`, ou retirer la ligne.',
  'Begin it on the next line: `  - item`.': 'La commencer à la ligne suivante : `  - élément`.',
  'Write it so: {1}.': 'L’écrire ainsi : {1}.',
  '{1} {2}.': '{1} {2}.',
  'contains a colon and a space, which starts a new key in YAML':
    'contient un deux-points et une espace, ce qui ouvre une nouvelle clé en YAML',
  'Close it: `title: "Outage"`.': 'Le fermer : `title: "Panne"`.',
  'Write `key: value`, or `- item` in a list.': 'Écrire `clé: valeur`, ou `- élément` dans une liste.',
  "Use single quotes where a backslash is meant: `'C:\\logs'`.":
    "Des guillemets simples là où la barre oblique inverse est voulue : `'C:\\logs'`.",
  'Begin the line with a field: `title: …`.': 'Commencer la ligne par un champ : `title: …`.',
  'Put the whole value in quotes, or on a line of its own.':
    'Mettre toute la valeur entre guillemets, ou sur une ligne à part.',
  'Keep one list of fields, and the story below the closing `---`.':
    'Garder une seule liste de champs, et l’histoire sous le `---` de fin.',
  'Compare the line with a field that works, such as `title: "Outage"`.':
    'Comparer la ligne avec un champ qui convient, comme `title: "Panne"`.',
  'Put the value in quotes.': 'Mettre la valeur entre guillemets.',
};
