import type { French } from './french.ts';

/** What `npm run new` asks and answers. */
export const newDrafts: French = {
  'What is it?': 'De quoi s’agit-il ?',
  'Needed for a draft.': 'Nécessaire à un brouillon.',
  'Not now': 'Pas maintenant',
  '{1} (Enter skips)': '{1} (Entrée passe)',
  'how something is done here': 'comment une chose se fait ici',
  'what broke, how it happened, what changes': 'ce qui a cassé, comment c’est arrivé, ce qui change',
  'an answer to a story': 'une réponse à un récit',
  'how it was, in the first person': 'comment c’était, à la première personne',
  'the same write-up in another language': 'le même texte dans une autre langue',
  'What is the guide about?': 'De quoi parle le guide ?',
  'Where is it listed?': 'Où figure-t-il ?',
  'What does a reader find in it?': 'Qu’y trouve-t-on ?',
  'What happened, in one line?': 'Que s’est-il passé, en une ligne ?',
  'Which team writes it?': 'Quelle équipe l’écrit ?',
  'When did it start?': 'Quand cela a-t-il commencé ?',
  'How much did people feel it?': 'À quel point cela s’est-il senti ?',
  'What was affected?': 'Qu’est-ce qui a été touché ?',
  'A reply to which story?': 'Une réponse à quel récit ?',
  'Who replies? A handle; Enter for anonymous': 'Qui répond ? Un pseudonyme ; Entrée pour l’anonymat',
  'What kind of reply?': 'Quelle sorte de réponse ?',
  'The reply? It can also be written in the file': 'La réponse ? Elle peut aussi s’écrire dans le fichier',
  'The story in one line?': 'Le récit en une ligne ?',
  'Who tells it? A handle; Enter for anonymous': 'Qui raconte ? Un pseudonyme ; Entrée pour l’anonymat',
  'When did it happen? A year is enough': 'Quand était-ce ? Une année suffit',
  'A translation of what?': 'Une traduction de quoi ?',
  'Into which language?': 'Vers quelle langue ?',
  'The translated title? It can also be written in the file':
    'Le titre traduit ? Il peut aussi s’écrire dans le fichier',
  'What is the archive called?': 'Comment s’appelle l’archive ?',
  'Where will the site be?': 'Où sera le site ?',
  'Where are its files?': 'Où sont ses fichiers ?',
  'In which languages, the default first?': 'Dans quelles langues, celle par défaut en premier ?',
  'In which time zone does a day begin?': 'Dans quel fuseau horaire commence un jour ?',
  'Which teams write?': 'Quelles équipes écrivent ?',
  'Which services can break?': 'Quels services peuvent tomber en panne ?',
  'Which gates stand on the way to production?': 'Quelles barrières se trouvent sur le chemin de la production ?',
  'Called off.': 'Abandonné.',
  'Nothing was written.': 'Rien n’a été écrit.',
  'Everything is as it was.': 'Tout est comme avant.',
  '{1} are empty.': '{1} sont vides.',
  '{1} are missing.': '{1} manquent.',
  '{1} For example:\n  {2}': '{1} Par exemple :\n  {2}',
  'The log has {1} and {2}; up to {3} and {4} fit. Cut it to the lines that tell the story.':
    'Le journal compte {1} et {2} ; {3} et {4} au plus conviennent. Le réduire aux lignes qui racontent l’histoire.',
  line: 'ligne',
  lines: 'lignes',
  'Line {1} of the log has a time without a zone. Whose clock was it? For example `--time-zone UTC`.':
    'La ligne {1} du journal porte une heure sans fuseau. De quelle horloge ? Par exemple `--time-zone UTC`.',
  'Line {1} of the log is left out, by the rule {2}.': 'La ligne {1} du journal est laissée de côté, par la règle {2}.',
  'From the log: {1} for the timeline.': 'Du journal : {1} pour la chronologie.',
  event: 'événement',
  events: 'événements',
  '{1} not certain, and beside the timeline as comments.':
    '{1} sans certitude, à côté de la chronologie, en commentaire.',
  'line is': 'ligne',
  'lines are': 'lignes',
  'Names in front of messages are left out; a role can stand in their place.':
    'Les noms devant les messages sont laissés de côté ; un rôle peut prendre leur place.',
  'Line {1}:': 'Ligne {1} :',
  'Before {1}: {2}.': 'Avant {1} : {2}.',
  'Next:': 'Ensuite :',
  'the page, live while it is written': 'la page, au fil de l’écriture',
  'what is missing, with lines': 'ce qui manque, avec les lignes',
  '`--name {1}` does not fit: lower-case letters, digits and hyphens, at most 80 characters, such as `{2}`.':
    '`--name {1}` ne convient pas : des minuscules, des chiffres et des tirets, 80 caractères au plus, comme `{2}`.',
  '`{1}` is there already, and nothing is overwritten. The next free name: `--name {2}`.':
    '`{1}` existe déjà, et rien n’est écrasé. Le prochain nom libre : `--name {2}`.',
  '{1} is there already.': '{1} existe déjà.',
  'A name of {1}, without .mdx.': 'Un nom de {1}, sans .mdx.',
  '`--of {1}` names no {2} of this archive. {3}': '`--of {1}` n’est le nom d’aucun texte ({2}) de l’archive. {3}',
  '{1} {2}. Another folder: `--aside examples`.': '{1} {2}. Un autre dossier : `--aside examples`.',
  'lies inside the content folder': 'se trouve dans le dossier du contenu',
  'is there already': 'existe déjà',
  'The examples would move to {1}.': 'Les exemples iraient dans {1}.',
  '{1} of "{2}" move to {3}. Nothing is deleted. Go on?':
    '{1} de « {2} » vont dans {3}. Rien n’est effacé. Continuer ?',
  'The examples are in {1}; nothing was deleted. For git they are new files until .gitignore names the folder.':
    'Les exemples sont dans {1} ; rien n’a été effacé. Pour git, ce sont de nouveaux fichiers tant que .gitignore ne nomme pas le dossier.',
  'Guides that stay: {1}. Guides among the examples: {2}.':
    'Guides qui restent : {1}. Guides parmi les exemples : {2}.',
  'Links that led to them became plain text in:': 'Les liens qui y menaient sont devenus du simple texte dans :',
  'the first write-up': 'le premier texte',
  'what the archive lacks': 'ce qui manque à l’archive',
  'the site': 'le site',
  'The nearest stage is {1}.': 'L’étape la plus proche est {1}.',
  'Stages: {1}. For example {2}.': 'Étapes : {1}. Par exemple {2}.',
  '`--gates {1}` does not say where the gate stands on the way to production. {2}':
    '`--gates {1}` ne dit pas où la barrière se place sur le chemin de la production. {2}',
  'The log {1} is not there.': 'Le journal {1} n’est pas là.',
  'The log {1} is not readable.': 'Le journal {1} ne se lit pas.',
  'The replies of `{1}` are closed. It can be told as a story of its own: `npm run new -- story`.':
    'Les réponses à `{1}` sont closes. Cela peut devenir un récit à part : `npm run new -- story`.',
  '{1} has findings that hide its texts. `npm run check` lists them.':
    '{1} a des remarques qui cachent ses textes. `npm run check` les liste.',
  '`{1}` is not a language of this archive: {2}. `languages` of content/archive.yaml lists them.':
    '`{1}` n’est pas une langue de cette archive : {2}. `languages` de content/archive.yaml les liste.',
  '`{1}` is written in {2}. Another language: `--lang`.': '`{1}` est écrit en {2}. Une autre langue : `--lang`.',
  '`{1}` has a translation into {2} already, and nothing is overwritten.':
    '`{1}` a déjà une traduction en {2}, et rien n’est écrasé.',
};
