import type { French } from './french.ts';

export const publishingConsistency: French = {
  '`comms` to the company': '`comms` à l’entreprise',
  'Reviewed, then published, then updated': 'Relu, puis publié, puis mis à jour',
  'The days on the page tell in which order the text was read.':
    'Les jours sur la page disent dans quel ordre le texte a été lu.',
  '{1} is before {2}.': '{1} est avant {2}.',
  'What stays internal is known': 'Ce qui reste interne est connu',
  'The public edition is built without these parts, so what the public may read belongs into the brief.':
    'L’édition publique se construit sans ces parties ; ce que le public peut lire a donc sa place dans `brief`.',
  '{1} stays in the internal edition.': '{1} reste dans l’édition interne.',
  '{1} stay in the internal edition.': '{1} restent dans l’édition interne.',
  'Nothing to do; repeat in the brief what the public may read.':
    'Rien à faire ; répéter dans `brief` ce que le public peut lire.',
  'The facilitator did not write the text': 'Qui anime la réunion n’a pas écrit le texte',
  'Who knows the story already asks fewer questions about it.':
    'Qui connaît déjà l’histoire pose moins de questions à son sujet.',
  'The facilitator also wrote the text.': 'La personne qui anime a aussi écrit le texte.',
  'A facilitator who was not involved hears more.': 'Une personne qui n’était pas là entend davantage.',
  'A meeting has no more answers than people': 'Une réunion n’a pas plus de réponses que de personnes',
  'The two questions are counted; a slip in the number would be counted with them.':
    'Les deux questions sont comptées ; une faute de frappe dans le nombre le serait aussi.',
  answers: 'réponses',
  people: 'personnes',
  '`meeting` has {1} {2} of {3} {4}.': '`meeting` compte {1} {2} pour {3} {4}.',
  'Correct the numbers.': 'Corriger les nombres.',
  'Links that the public edition leaves out are known': 'Les liens que l’édition publique omet sont connus',
  'A public reader sees their labels as plain text, since most internal addresses open for nobody outside.':
    'Le public voit leurs intitulés comme du texte simple, car la plupart des adresses internes ne s’ouvrent pour personne au-dehors.',
  '1 link leads to a host that the public edition leaves out: {1}.':
    '1 lien mène à un hôte que l’édition publique omet : {1}.',
  '{1} links lead to hosts that the public edition leaves out: {2}.':
    '{1} liens mènent à des hôtes que l’édition publique omet : {2}.',
  'Nothing to do, or add the host to `content/archive.yaml`.':
    'Rien à faire, ou ajouter l’hôte à `content/archive.yaml`.',
  'A reviewer of another team, when the archive asks for one':
    'Une relecture par une autre équipe, quand l’archive le demande',
  'Another team sees what this one takes for granted.': 'Une autre équipe voit ce que celle-ci tient pour acquis.',
  'The archive asks for a reviewer of another team; the reviewers are {1}.':
    'L’archive demande une relecture par une autre équipe ; le texte est relu par {1}.',
  'Write `reviewers: [storefront/idris]` to name the team.':
    'Écrire `reviewers: [storefront/idris]` pour nommer l’équipe.',
};
