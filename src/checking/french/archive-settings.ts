import type { French } from './french.ts';

export const archiveSettings: French = {
  'Miss reasons name gates of the lists': 'Les raisons citent des barrières des listes',
  'A reason for a gate that no list has can never be chosen.':
    'Une raison pour une barrière absente de toute liste ne peut être choisie nulle part.',
  'The reason {1} names the gate {2}, which no list of tollgates has.':
    'La raison {1} cite la barrière {2}, qui n’est dans aucune liste de barrières.',
  'Add the gate, or remove it from `gates`.': 'Ajouter la barrière, ou la retirer de `gates`.',
  'A gate ends after it begins': 'Une barrière se termine après son début',
  'Between the two days the gate counts; the other way round it never does.':
    'Entre les deux jours, la barrière compte ; dans l’autre sens, elle ne compte aucun jour.',
  '{1} ends on {2}, before it begins on {3}.': '{1} se termine le {2}, avant de commencer le {3}.',
  'Swap or correct the two days.': 'Échanger ou corriger les deux jours.',
  'A severity with a review says by when': 'Une gravité avec relecture dit pour quand',
  'Without its own days, 7 for the review and 30 for follow-ups apply.':
    'Sans ses propres délais, ce sont 7 jours pour la relecture et 30 pour les suites.',
  'The severity {1} asks for a review but gives no time for it; 7 and 30 days apply.':
    'La gravité {1} demande une relecture sans en donner le délai ; 7 et 30 jours s’appliquent.',
  'Add `reviewWithinDays: 7, followUpDueDays: 30`.': 'Ajouter `reviewWithinDays: 7, followUpDueDays: 30`.',
  'A prefix belongs to one tracker': 'Un préfixe appartient à un seul outil de suivi',
  'Otherwise nobody can say where its tickets lead.': 'Sinon, rien ne dit où mènent ses tickets.',
  'The prefix {1} belongs to the trackers {2}.': 'Le préfixe {1} appartient aux outils de suivi {2}.',
  'Keep it in one.': 'Le garder dans un seul.',
  'A public edition has an address': 'Une édition publique a une adresse',
  'Feeds and link previews need full addresses.': 'Les flux et les aperçus de liens demandent des adresses complètes.',
  'The public edition is on, but the archive has no address, so its feeds have none.':
    'L’édition publique est active, mais l’archive n’a pas d’adresse, et ses flux n’en ont donc pas.',
  'Add `url: https://…`.': 'Ajouter `url: https://…`.',
};
