import type { French } from './french.ts';

export const shapeRules: French = {
  'What is required is there': 'Ce qui est demandé est là',
  'Two fields make a draft; lists need what names their items.':
    'Deux champs font un brouillon ; les listes ont besoin de ce qui nomme leurs éléments.',
  'Every key is a field': 'Chaque clé est un champ',
  'A slip in a key would lose what stands behind it without a word.':
    'Une faute de frappe dans une clé perdrait sans un mot ce qui la suit.',
  'A value has the type of its field': 'Une valeur a le type de son champ',
  'A title that YAML reads as a number is no longer what was written.':
    'Un titre que YAML lit comme un nombre n’est plus ce qui a été écrit.',
  'A choice is one of the list': 'Un choix est dans la liste',
  'Lists are counted and compared, so each thing has one word.':
    'Les listes se comptent et se comparent, chaque chose a donc un seul mot.',
  'Texts have the length that fits': 'Les textes ont une longueur qui convient',
  'Titles, cards and slides show them whole.': 'Les titres, les cartes et les diapositives les montrent en entier.',
  'Ids are kebab-case': 'Les identifiants sont en kebab-case',
  'They are part of addresses and of paths in translations.':
    'Ils font partie des adresses et des chemins des traductions.',
  'Days exist': 'Les jours existent',
  'A day that no calendar has would be shifted somewhere else.':
    'Un jour absent de tout calendrier serait décalé ailleurs.',
  'Time zones are names': 'Les fuseaux horaires sont des noms',
  'Only a name knows its clock changes; an abbreviation stands for several zones.':
    'Seul un nom connaît ses changements d’heure ; une abréviation désigne plusieurs fuseaux.',
  'Front matter is plain text': 'L’en-tête est du texte simple',
  'It is shown on cards, slides and in e-mails, where no tag is read.':
    'Il se montre sur des cartes, des diapositives et dans des courriels, où aucune balise n’est lue.',
  'Every character can be seen': 'Chaque caractère peut se voir',
  'A hidden character changes how a text reads, or what a search finds.':
    'Un caractère caché change la lecture d’un texte, ou ce que trouve une recherche.',
  'Addresses are https addresses': 'Les adresses sont des adresses https',
  'Whatever else an address could start is no link to evidence.':
    'Tout ce qu’une autre adresse pourrait lancer n’est pas un lien vers une pièce.',
  'Numbers are in their range': 'Les nombres sont dans leurs bornes',
  'A slip in a digit is seen here before it is seen in a figure.':
    'Une faute de frappe dans un chiffre se voit ici avant de se voir dans une figure.',
  'An id stands once in its list': 'Un identifiant figure une fois dans sa liste',
  'Other fields and other files refer to it.': 'D’autres champs et d’autres fichiers y renvoient.',
  'True and false are written so': 'Vrai et faux s’écrivent `true` et `false`',
  'In YAML 1.2, yes and no are plain words.': 'En YAML 1.2, « yes » et « no » sont de simples mots.',
  'A line is one line': 'Une ligne est une seule ligne',
  'Cards, tables and slides give it one.': 'Les cartes, les tableaux et les diapositives lui en donnent une.',
  'A handle is an account name': 'Un pseudonyme est un nom de compte',
  'It stands for who wrote or reviewed, and for nothing else.': 'Il désigne qui a écrit ou relu, et rien d’autre.',
  'Fixed forms are kept': 'Les formes fixes sont gardées',
  'The digest tells whether an old text changed after its import.':
    'L’empreinte dit si un ancien texte a changé après son import.',
  'A tracker has prefixes and an address with {key}': 'Un outil de suivi a des préfixes et une adresse avec {key}',
  'Tickets become links through them. They are compared as text: no pattern from a content file is ever run.':
    'C’est par eux que les tickets deviennent des liens. Ils se comparent comme du texte : aucun motif venu d’un fichier n’est exécuté.',
};
