import type { French } from './french.ts';

export const file: French = {
  'A file has at most 200 kB': 'Un fichier fait au plus 200 ko',
  'A write-up is read by people; a log of that size is evidence, and evidence is linked.':
    'Un texte de l’archive est lu par des gens ; un journal de cette taille est une pièce, et une pièce est un lien.',
  'The file has {1} kB; the limit is 200 kB.': 'Le fichier fait {1} ko ; la limite est de 200 ko.',
  'Move logs to a link under `evidence`, images beside `index.mdx`.':
    'Mettre les journaux en lien sous `evidence`, les images à côté de `index.mdx`.',
  'A file is UTF-8 text': 'Un fichier est du texte en UTF-8',
  'Other encodings show é as two signs on some machines and stop the build on others.':
    'Les autres codages montrent é comme deux signes sur certaines machines et arrêtent la construction sur d’autres.',
  'The file holds bytes that are not UTF-8 text (first at byte {1}).':
    'Le fichier contient des octets qui ne sont pas du texte UTF-8 (le premier est l’octet {1}).',
  'Save it as UTF-8.': 'L’enregistrer en UTF-8.',
  'A merge is finished': 'Une fusion est terminée',
  'Between conflict markers stand two versions, and only one of them happened.':
    'Entre les marques de conflit se trouvent deux versions, et une seule a eu lieu.',
  'Line {1} is a merge conflict marker.': 'La ligne {1} est une marque de conflit de fusion.',
  'Keep one side and delete the lines `<<<<<<<`, `=======`, `>>>>>>>`.':
    'Garder un côté et supprimer les lignes `<<<<<<<`, `=======`, `>>>>>>>`.',
  'The front matter is YAML': 'L’en-tête est en YAML',
  'One notation for all files, so that every tool reads them alike.':
    'Une seule notation pour tous les fichiers, que chaque outil lit de la même façon.',
  'The front matter is TOML.': 'L’en-tête est en TOML.',
  'Write YAML between two lines of three hyphens: `---`.': 'Écrire du YAML entre deux lignes de trois tirets : `---`.',
  'A file begins with its front matter': 'Un fichier commence par son en-tête',
  'Without it the archive knows neither a title nor whose incident it was.':
    'Sans lui, l’archive ne connaît ni le titre, ni l’équipe concernée.',
  'The file does not begin with `---`.': 'Le fichier ne commence pas par `---`.',
  'Start with `---`, `title: …`, `team: …`, `---`.': 'Commencer par `---`, `title: …`, `team: …`, `---`.',
  'The front matter ends': 'L’en-tête se termine',
  'Without its last line the whole text is read as fields.':
    'Sans sa dernière ligne, tout le texte est lu comme des champs.',
  'The front matter that opens on line 1 has no closing line.':
    'L’en-tête ouvert à la ligne 1 n’a pas de ligne de fin.',
  'Add a line with only `---` after the last field.': 'Ajouter une ligne avec seulement `---` après le dernier champ.',
  'The front matter has at most 60 kB': 'L’en-tête fait au plus 60 ko',
  'Fields are counted, linked and checked; the story is told below them.':
    'Les champs sont comptés, liés et vérifiés ; l’histoire se raconte en dessous.',
  'The front matter has {1} kB; the limit is 60 kB.': 'L’en-tête fait {1} ko ; la limite est de 60 ko.',
  'Move prose into the body below `---`.': 'Déplacer la prose dans le corps, sous `---`.',
  'A name follows the pattern of its folder': 'Un nom suit le modèle de son dossier',
  'The name becomes the address of the page, and nothing else says which day it was.':
    'Le nom devient l’adresse de la page, et rien d’autre ne dit de quel jour il s’agit.',
  'The name {1} does not follow the pattern of this folder.': 'Le nom {1} ne suit pas le modèle de ce dossier.',
  'Rename it, for example {1}.': 'Le renommer, par exemple {1}.',
  'An id has one file': 'Un identifiant a un seul fichier',
  'Two files of one id would take turns on one page.':
    'Deux fichiers du même identifiant se relaieraient sur une seule page.',
  'Two files have the id {1}: {2}.': 'Deux fichiers ont l’identifiant {1} : {2}.',
  'Keep one of them.': 'Garder l’un d’eux.',
  'Every file belongs to a write-up': 'Chaque fichier appartient à un texte',
  'A file that no page shows is a story that nobody finds.':
    'Un fichier qu’aucune page ne montre est une histoire que personne ne trouve.',
  '{1} is not part of any write-up, so no page shows it.':
    '{1} n’appartient à aucun texte, et aucune page ne le montre.',
  'A write-up ends in `.mdx`: {1}. Anything else goes to `public/`.':
    'Un texte se termine par `.mdx` : {1}. Le reste va dans `public/`.',
  'Move it to `public/`, or remove it.': 'Le déplacer vers `public/`, ou le supprimer.',
  'Only the last line of the front matter begins with `---`': 'Seule la dernière ligne de l’en-tête commence par `---`',
  'Other tools end the front matter at the first such line, and would read another text than this check.':
    'D’autres outils arrêtent l’en-tête à la première ligne de ce genre, et liraient un autre texte que cette vérification.',
  'A line of the front matter begins with {1}, which other tools read as its end.':
    'Une ligne de l’en-tête commence par {1}, que d’autres outils lisent comme sa fin.',
  'Remove the line, or write only `---` where the front matter ends.':
    'Supprimer la ligne, ou écrire seulement `---` là où l’en-tête se termine.',
  'Lines end with LF': 'Les lignes se terminent par LF',
  'A lone carriage return ends a line for some tools and not for others, so that line numbers differ.':
    'Un retour chariot seul termine une ligne pour certains outils et pas pour d’autres, et les numéros de ligne diffèrent.',
  'Line {1} ends with a lone carriage return, which many tools do not see.':
    'La ligne {1} se termine par un retour chariot seul, que beaucoup d’outils ne voient pas.',
  'Save the file with line ends LF.': 'Enregistrer le fichier avec des fins de ligne LF.',
  'Line {1} holds a NUL character, which no text has.':
    'La ligne {1} contient un caractère NUL, qu’aucun texte ne contient.',
  'Remove it; where every second character is one, save the file as UTF-8.':
    'Le supprimer ; si un caractère sur deux en est un, enregistrer le fichier en UTF-8.',
  '{1} is a symbolic link, which is not followed, so no page shows it.':
    '{1} est un lien symbolique, qui n’est pas suivi, et aucune page ne le montre.',
  'Put the file itself in its place, or remove the link.':
    'Mettre le fichier lui-même à sa place, ou supprimer le lien.',
  'Fields stand above the closing line': 'Les champs se trouvent au-dessus de la ligne de fin',
  'The first `---` after the opening ends the front matter: fields below it are read as prose, and counted nowhere.':
    'Le premier `---` après l’ouverture termine l’en-tête : les champs en dessous sont lus comme de la prose, et ne comptent nulle part.',
  'Line {1} begins with {2}, and the front matter ends on line {3}.':
    'La ligne {1} commence par {2}, et l’en-tête se termine à la ligne {3}.',
  'If it is a field, remove the `---` of line {1}; a sentence begins with another word.':
    'Si c’est un champ, supprimer le `---` de la ligne {1} ; une phrase commence par un autre mot.',
};
