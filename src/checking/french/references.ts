import type { French } from './french.ts';

export const references: French = {
  'An id names one entry': 'Un identifiant désigne une seule entrée',
  'Ids are addresses. On some disks, two names that differ only by case are one file.':
    'Les identifiants sont des adresses. Sur certains disques, deux noms qui ne diffèrent que par la casse sont un seul fichier.',
  '{1} and {2} have the same id on some disks.': '{1} et {2} ont le même identifiant sur certains disques.',
  'Rename one of them.': 'Renommer l’un d’eux.',
  'Languages are on the archive’s list': 'Les langues sont dans la liste de l’archive',
  'Pages, search and menus exist for the languages of the list only.':
    'Les pages, la recherche et les menus n’existent que pour les langues de la liste.',
  '{1} is not a language of this archive: {2}.': '{1} n’est pas une langue de cette archive : {2}.',
  'Add it to `languages` in `content/archive.yaml`.': 'L’ajouter à `languages` dans `content/archive.yaml`.',
  'Replies stand in the folder of a story': 'Les réponses se trouvent dans le dossier d’un récit',
  'A reply without its story is a comfort that nobody receives.':
    'Une réponse sans son récit est un réconfort que personne ne reçoit.',
  'The folder {1} names no story.': 'Le dossier {1} ne désigne aucun récit.',
  'Rename the folder to the id of its story.': 'Donner au dossier l’identifiant de son récit.',
  'What a write-up names is there': 'Ce qu’un texte cite existe',
  'A link to nothing is a story that nobody can read on.':
    'Un lien vers rien est une histoire que personne ne peut suivre.',
  entry: 'entrée',
  'There is no {1} {2}.': 'Il n’y a pas de {1} {2}.',
  'Remove the line, or add that write-up.': 'Retirer la ligne, ou ajouter ce texte.',
  'A write-up does not name itself': 'Un texte ne se cite pas lui-même',
  'A link to the page one is on leads nowhere.': 'Un lien vers la page où l’on est ne mène nulle part.',
  'The entry names itself in {1}.': 'Le texte se cite lui-même dans {1}.',
  'A published write-up names no draft': 'Un texte publié ne cite pas de brouillon',
  'Readers would land on a text that its authors have not finished.':
    'Le lien mènerait à un texte que ses auteurs n’ont pas fini.',
  '{1} is still a draft.': '{1} est encore un brouillon.',
  'Publish it first, or wait with this one.': 'Le publier d’abord, ou attendre avec celui-ci.',
  'A public write-up names public ones': 'Un texte public cite des textes publics',
  'The public edition leaves the link out, and the sentence around it may need it.':
    'L’édition publique omet le lien, et la phrase autour peut en avoir besoin.',
  '{1} is internal; the public edition leaves the link out.': '{1} est interne ; l’édition publique omet le lien.',
  'Nothing to do, or `audience: public` there.': 'Rien à faire, ou `audience: public` là-bas.',
  'There is no entry {1}.': 'Il n’y a pas de texte {1}.',
  postmortem: 'post-mortem',
  story: 'récit',
  guide: 'guide',
};
