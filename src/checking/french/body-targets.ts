import type { French } from './french.ts';

export const bodyTargets: French = {
  MB: 'Mo',
  "The image {1} is outside of the write-up's own folder.": 'L’image {1} est hors du dossier du texte.',
  'Put it beside `index.mdx`, and write `./waits.png`.': 'La placer à côté de `index.mdx`, et écrire `./waits.png`.',
  'The image {1} holds {2}, which its name does not say.': 'L’image {1} contient {2}, ce que son nom ne dit pas.',
  'Rename it by what it is, or save it again as what it says.':
    'La renommer selon ce qu’elle est, ou l’enregistrer de nouveau selon son nom.',
  'The file {1} is no image that a page can show.': 'Le fichier {1} n’est pas une image qu’une page peut montrer.',
  'Save it as png, jpeg, webp, avif, gif or svg.': 'L’enregistrer en png, jpeg, webp, avif, gif ou svg.',
  'The drawing {1} holds {2}, which could run or load something.':
    'Le dessin {1} contient {2}, qui pourrait exécuter ou charger quelque chose.',
  'Export it again without scripts and links, or save it as png.':
    'L’exporter de nouveau sans scripts ni liens, ou l’enregistrer en png.',
  'An address is one that a browser may follow': 'Une adresse est de celles qu’un navigateur peut suivre',
  'Some addresses run code, others lead to another host than they seem to.':
    'Certaines adresses exécutent du code, d’autres mènent ailleurs qu’il n’y paraît.',
  'The address {1} is none of https:, http:, mailto:, a relative path or `#anchor`.':
    'L’adresse {1} n’est ni https:, ni http:, ni mailto:, ni un chemin relatif, ni `#ancre`.',
  'Write `https://…`, or a path such as `./lock-list.png`.':
    'Écrire `https://…`, ou un chemin comme `./lock-list.png`.',
  'A page has one title': 'Une page a un seul titre',
  'The title of the front matter is the first heading; readers who listen move by headings.':
    'Le titre de l’en-tête est le premier de la page ; qui l’écoute se déplace de titre en titre.',
  '{1} is a second title on this page.': '{1} est un deuxième titre sur cette page.',
  'Use {1}.': 'Écrire {1}.',
  'An image has words for whoever does not see it': 'Une image a des mots pour qui ne la voit pas',
  'A screen reader reads the alternative; search finds it.':
    'Un lecteur d’écran lit le texte de remplacement ; la recherche le trouve.',
  'The image {1} has no text alternative.': 'L’image {1} n’a pas de texte de remplacement.',
  '`![Graph of waiting writes, rising from 14:04](./waits.png)`.':
    '`![Courbe des écritures en attente, en hausse dès 14:04](./waits.png)`.',
  'Every character is visible': 'Chaque caractère est visible',
  'Hidden characters make a text say something else than it shows.':
    'Des caractères cachés font dire à un texte autre chose que ce qu’il montre.',
  'Line {1} contains the character {2}, which reorders the text around it.':
    'La ligne {1} contient le caractère {2}, qui change l’ordre du texte autour de lui.',
  'Line {1} contains the character {2}, which is not visible on a page.':
    'La ligne {1} contient le caractère {2}, qui ne se voit pas sur une page.',
  'Remove it, or write its name: {1}.': 'Le supprimer, ou écrire son nom : {1}.',
  'An image is beside its write-up': 'Une image est à côté de son texte',
  'A page with a gap in place of the graph tells half.':
    'Une page avec un vide à la place de la courbe ne dit que la moitié.',
  'The link has no address.': 'Le lien n’a pas d’adresse.',
  'Save it in the folder of the write-up: `![What it shows](./queue.png)`. Another server would learn who reads this.':
    'L’enregistrer dans le dossier du texte : `![Ce qu’elle montre](./queue.png)`. Un autre serveur saurait qui lit.',
  'The image {1} is not beside the write-up.': 'L’image {1} n’est pas à côté du texte.',
  'Put it into the folder of `index.mdx`, or correct the name.':
    'La placer dans le dossier de `index.mdx`, ou corriger le nom.',
  'Move the write-up to `<its name>/index.mdx`, and put the image into that folder.':
    'Déplacer le texte vers `<son nom>/index.mdx`, et placer l’image dans ce dossier.',
  'A link leads somewhere': 'Un lien mène quelque part',
  'A link into nothing costs the reader who needed it most.': 'Un lien vers rien coûte à qui en avait le plus besoin.',
  'The link {1} leads nowhere in this archive.': 'Le lien {1} ne mène nulle part dans cette archive.',
  'The nearest {1} is {2}.': '{1} le plus proche est {2}.',
  'Write {1} of something that is there, or remove the link.':
    'Écrire {1} de quelque chose qui existe, ou retirer le lien.',
  'An image is what its name says, and nothing more': 'Une image est ce que dit son nom, et rien de plus',
  'Opened on its own, a drawing can run script on the address of the archive.':
    'Ouvert seul, un dessin peut exécuter un script à l’adresse de l’archive.',
  'An image has at most 1 MB': 'Une image pèse au plus 1 Mo',
  'In an outage the page is opened on a phone.': 'Pendant une panne, la page s’ouvre sur un téléphone.',
  'The image {1} has {2}.': 'L’image {1} pèse {2}.',
  'Scale it down to the size it is shown in; 1 MB is plenty.':
    'La réduire à la taille où elle est montrée ; 1 Mo suffit largement.',
  'A code language is known': 'Le langage d’un bloc de code est connu',
  'An unknown name is shown without colours, and is often a slip.':
    'Un nom inconnu s’affiche sans couleurs, et c’est souvent une faute de frappe.',
  '{1} is not a known code language.': '{1} n’est pas un langage connu.',
  'Leave it out, or write `text`.': 'L’omettre, ou écrire `text`.',
  'a `{1}` element': 'un élément `{1}`',
  'an `{1}` attribute': 'un attribut `{1}`',
  'another type': 'un autre type',
  'more than a drawing': 'plus qu’un dessin',
  'a png': 'un png',
  'a jpeg': 'un jpeg',
  'a gif': 'un gif',
  'a webp': 'un webp',
  'an avif': 'un avif',
  'a drawing': 'un dessin',
  'a doctype, an entity or CDATA': 'un doctype, une entité ou du CDATA',
  'a processing instruction': 'une instruction de traitement',
  'a style that loads something': 'un style qui charge quelque chose',
  'an attribute without quotes': 'un attribut sans guillemets',
  'a link': 'un lien',
  'an address': 'une adresse',
  'an entity': 'une entité',
  'a second name for elements': 'un second nom pour des éléments',
  heading: 'Le titre',
  id: 'L’identifiant',
  'the heading': 'le titre',
  'the id': 'l’identifiant',
};
