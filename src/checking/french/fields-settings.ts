import type { French } from './french.ts';

export const fieldsSettings: French = {
  'The name of the archive.': 'Le nom de l’archive.',
  'Where the site is.': 'Où se trouve le site.',
  'What the archive is, in one line.': 'Ce qu’est l’archive, en une ligne.',
  'The languages of the archive, the default first.': 'Les langues de l’archive, celle par défaut d’abord.',
  'In which zone a day begins and ends.': 'Dans quel fuseau un jour commence et finit.',
  'Who can read what.': 'Qui peut lire quoi.',
  'The edition for everyone.': 'L’édition pour tous.',
  'Whether a public edition may be built.': 'Si une édition publique peut être construite.',
  'Hosts that the public edition may link to.': 'Les hôtes vers lesquels l’édition publique peut mener.',
  'How much people felt an incident, and how much is asked of its write-up.':
    'À quel point un incident s’est fait sentir, et combien il est demandé à son texte.',
  'What write-ups put under `severity`.': 'Ce que les textes mettent sous `severity`.',
  'What pages show.': 'Ce que montrent les pages.',
  'What people feel at this severity.': 'Ce que l’on sent à cette gravité.',
  'How much is asked of its write-ups.': 'Combien il est demandé à ses textes.',
  'Days from the discovery to the review.': 'Jours de la découverte à la relecture.',
  'Days that a follow-up is given.': 'Jours donnés à une suite.',
  'The last day on which new write-ups use it; old ones keep it.':
    'Le dernier jour où de nouveaux textes l’emploient ; les anciens le gardent.',
  'The gates on the way to production, in their order.':
    'Les barrières sur le chemin de la production, dans leur ordre.',
  'What write-ups put under `gate`.': 'Ce que les textes mettent sous `gate`.',
  'Where it stands on the way to production.': 'Où elle se trouve sur le chemin de la production.',
  'The first day of the gate.': 'Le premier jour de la barrière.',
  'Why a gate let something through.': 'Pourquoi une barrière a laissé passer quelque chose.',
  'What write-ups put under `reason`.': 'Ce que les textes mettent sous `reason`.',
  'The gates it fits; empty: any.': 'Les barrières auxquelles elle convient ; vide : toutes.',
  'When to choose it.': 'Quand la choisir.',
  'Who takes part, without names.': 'Qui participe, sans noms.',
  'What write-ups put under `role` and `decidedBy`.': 'Ce que les textes mettent sous `role` et `decidedBy`.',
  'Where tickets live; without one, any ticket text is accepted and none is linked.':
    'Où vivent les tickets ; sans cela, tout texte de ticket est accepté et aucun n’a de lien.',
  'Names the tracker.': 'Nomme l’outil de suivi.',
  'The prefixes of its tickets.': 'Les préfixes de ses tickets.',
  'The address of a ticket, with `{key}` in its place.': 'L’adresse d’un ticket, avec `{key}` à sa place.',
  'For edit links, the form page and links to pull requests.':
    'Pour les liens de modification, le formulaire et les liens vers les demandes de fusion.',
  'Where the archive’s files are.': 'Où se trouvent les fichiers de l’archive.',
  'The branch that is published.': 'La branche publiée.',
  'What a review needs.': 'Ce que demande une relecture.',
  'How many reviewers who are not authors a full write-up has.':
    'Combien de relecteurs qui n’en sont pas les auteurs a un texte complet.',
  'One of them is of another team.': 'L’un d’eux est d’une autre équipe.',
  'How much is asked of a near miss without a severity.':
    'Combien il est demandé à un incident évité de peu sans gravité.',
  'Exceptions to the wording rules.': 'Exceptions aux règles de formulation.',
  'Terms that the wording rules skip.': 'Termes que les règles de formulation passent.',
  'Another level for a wording rule.': 'Un autre niveau pour une règle de formulation.',
  'E-mail addresses and numbers of functions, which are no personal data.':
    'Adresses électroniques et numéros de fonctions, qui ne sont pas des données personnelles.',
  'What the search page asks besides this archive.': 'Ce que la page de recherche interroge en plus de cette archive.',
  'Other archives that the search page asks as well.': 'Autres archives que la page de recherche interroge aussi.',
  'Names the other archive.': 'Nomme l’autre archive.',
  'What results from it are labelled with.': 'L’étiquette des résultats qui en viennent.',
  'Where it is. On another origin, its host must let this site read it (CORS).':
    'Où elle se trouve. Sur une autre origine, son hôte laisse ce site la lire (CORS).',
  'What figures show.': 'Ce que montrent les figures.',
  'How many days the start page and the digest look back.':
    'Sur combien de jours regardent la page d’accueil et le bulletin.',
  'Shows how many people were called, and when.': 'Montre combien de personnes ont été appelées, et quand.',
  'The post-mortem e-mail.': 'Le courriel post-mortem.',
  'The first lines of the e-mail.': 'Les premières lignes du courriel.',
  'Its last lines.': 'Ses dernières lignes.',
  'Whom customers can write to.': 'À qui les clients peuvent écrire.',
  'The edition for customers says which gates missed it.':
    'L’édition pour les clients dit quelles barrières ont laissé passer.',
  'The edition for customers says by when things change.':
    'L’édition pour les clients dit pour quand les choses changent.',
  'What slides show and what they leave out.': 'Ce que montrent les diapositives et ce qu’elles omettent.',
  'Whether slides carry the notes of their authors; whoever can open the slides can read them.':
    'Si les diapositives portent les notes de leurs auteurs ; qui peut ouvrir les diapositives peut les lire.',
  'Practice from old write-ups.': 'S’exercer sur d’anciens textes.',
  'How many steps a write-up has at least to become a drill.':
    'Combien d’étapes a au moins un texte pour devenir un exercice.',
  'With fewer rows of timeline from the discovery on, a drill is called a short one.':
    'Avec moins de lignes de chronologie depuis la découverte, un exercice est dit court.',
  'The teams; while none is listed, any id is accepted.':
    'Les équipes ; tant qu’aucune n’est citée, tout identifiant est accepté.',
  'What write-ups put under `team` and `owner`.': 'Ce que les textes mettent sous `team` et `owner`.',
  'What pages show; without it, the id.': 'Ce que montrent les pages ; sans cela, l’identifiant.',
  'The zone that a new write-up of this team starts with.':
    'Le fuseau avec lequel commence un nouveau texte de cette équipe.',
  'The languages the team writes in.': 'Les langues dans lesquelles l’équipe écrit.',
  'Where to reach the team.': 'Où joindre l’équipe.',
  'Functions to reach in an outage; internal edition only.':
    'Fonctions à joindre pendant une panne ; édition interne seulement.',
  'Whom one reaches: a function, not a person.': 'Qui l’on joint : une fonction, pas une personne.',
  'How.': 'Comment.',
  'Replaces the archive’s severities for this team, as a whole.':
    'Remplace pour cette équipe les gravités de l’archive, en entier.',
  'Replaces the archive’s gates for this team, as a whole.':
    'Remplace pour cette équipe les barrières de l’archive, en entier.',
  'The services; while none is listed, any id is accepted.':
    'Les services ; tant qu’aucun n’est cité, tout identifiant est accepté.',
  'What write-ups put under `services`.': 'Ce que les textes mettent sous `services`.',
  'The team that runs it.': 'L’équipe qui le fait tourner.',
  'How much depends on it; 1 is most.': 'Combien de choses en dépendent ; 1 est le plus.',
  'Other names, found by search.': 'Autres noms, que la recherche trouve.',
};
