import type { French } from './french.ts';

export const catalog: French = {
  'Teams and services are listed': 'Les équipes et les services sont dans une liste',
  'With a list, a typing slip is found before it makes a page of its own.':
    'Avec une liste, une faute de frappe se trouve avant de devenir une page.',
  'The catalogue lists no {1}; every id is accepted.': 'Le catalogue ne contient {1} ; chaque identifiant est accepté.',
  'Add them to `content/catalog.yaml` to catch typing slips.':
    'Les ajouter à `content/catalog.yaml` pour repérer les fautes de frappe.',
  'A service belongs to a listed team': 'Un service appartient à une équipe de la liste',
  'The page of a team shows its services.': 'La page d’une équipe montre ses services.',
  'The service {1} belongs to {2}, which is not a team of the catalogue.':
    'Le service {1} appartient à {2}, qui n’est pas une équipe du catalogue.',
  'Add the team under `teams`.': 'Ajouter l’équipe sous `teams`.',
  'A name stands for one service': 'Un nom désigne un seul service',
  'Search and wording rules know services by all their names.':
    'La recherche et les règles de formulation connaissent les services sous tous leurs noms.',
  '{1} stands for the services {2}.': '{1} désigne les services {2}.',
  'A team’s own list keeps what its write-ups use': 'La liste propre d’une équipe garde ce que ses textes utilisent',
  'Old write-ups refer to the id; retiring it with `until` keeps them readable.':
    'D’anciens textes citent l’identifiant ; `until` le retire et les laisse lisibles.',
  '{1} of {2} use {3} {4}, which its own list lacks.':
    'On trouve dans {1} de {2} {3} {4}, qui manque dans la liste de l’équipe.',
  'write-up': 'texte',
  'write-ups': 'textes',
  'Add it with `until: {1}` to retire it.': 'L’ajouter avec `until: {1}` pour retirer l’identifiant.',
  'A contact is a function, not a person': 'Un contact est une fonction, pas une personne',
  'People change their place; the number on the wall stays. A person is asked at night only if the function is.':
    'Les gens changent de place ; le numéro au mur reste. La nuit, on appelle une personne seulement par sa fonction.',
  'The contact {1} looks like the address of one person.': 'Le contact {1} ressemble à l’adresse d’une personne.',
  'Give the address or number of the function.': 'Donner l’adresse ou le numéro de la fonction.',
  'What write-ups use stays on the lists': 'Ce que les textes utilisent reste dans les listes',
  'One line taken off a list breaks every write-up that names it; one line puts all of them right.':
    'Une ligne retirée d’une liste casse chaque texte qui la cite ; une ligne les remet tous en ordre.',
  '{1} use {2} {3}, which is no longer listed.': 'On trouve dans {1} {2} {3}, qui n’est plus dans la liste.',
  'Put it back with `until: {1}`.': 'Remettre la ligne avec `until: {1}`.',
  teams: 'aucune équipe',
  services: 'aucun service',
  'the team': 'l’équipe',
  'the service': 'le service',
  'the severity': 'la gravité',
  'the gate': 'la barrière',
};
