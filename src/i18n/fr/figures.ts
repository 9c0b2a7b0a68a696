import type { Words } from '../dictionary.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day, duration, integer } = formatsIn('fr');

export const figures: Words['learn']['figures'] = {
  detection: {
    title: 'Qui l’a vu en premier',
    definition:
      'Chaque incident une fois, selon la personne ou l’outil qui l’a vu en premier. Ce qui a été évité de peu a sa propre colonne.',
    cannotSay:
      'Cela ne dit pas ce que valent les alertes : ce qu’une alerte a empêché de devenir un incident n’a pas de post-mortem.',
    source: 'Vu',
    outside: 'Vu d’abord de l’extérieur, par un client, le support ou un fournisseur',
    firstSignals: 'Les listes donnent le premier signe de chacun : c’est la partie utile.',
  },
  durations: {
    title: 'Combien de temps cela a pris',
    definition:
      'Un point par incident, sur une échelle où chaque pas est plus long que le précédent, et la ligne de tous : à chaque durée, la part des incidents qui n’ont pas duré plus. Les points creux ont une fin estimée.',
    cannotSay:
      'Ni moyenne, ni somme, ni tendance : un seul long incident en décide. Avec un n de cette taille, les courbes de deux périodes diffèrent par hasard.',
    name: {
      undetected: 'Avant d’être vu',
      understanding: 'De vu à compris',
      toMitigation: 'De vu à terminé',
      impact: 'Effet',
      cleanUp: 'De terminé à remis en ordre',
    },
    range: {
      minute: '1 min ou moins',
      'ten-minutes': 'jusqu’à 10 min',
      hour: 'jusqu’à 1 h',
      day: 'jusqu’à 1 jour',
      week: 'jusqu’à 1 semaine',
      longer: 'plus d’une semaine',
    },
    tick: { 1: '1 min', 10: '10 min', 60: '1 h', 1440: '1 jour', 10080: '1 sem.' },
    seenFirst: 'Vu avant le début',
    absent: 'Une des deux heures n’est pas connue',
    median: (minutes) => `La moitié a pris ${duration(minutes)} ou moins : voir`,
    ninetieth: (minutes) => `Neuf sur dix ont pris ${duration(minutes)} ou moins : voir`,
    none: 'Aucun incident n’a encore les deux heures.',
    took: 'Durée',
  },
  phases: {
    title: 'Découverte, limitation, suites',
    definition:
      'Les incidents les plus récents, chacun sur la même horloge qui part de son effet : du début à compris, de vu à terminé, de terminé à la dernière suite. Les phases peuvent se chevaucher. Chaque pas de l’échelle est plus long que le précédent.',
    cannotSay:
      'Cela ne compare pas deux incidents : ce qui a pris du temps était peut-être difficile, ou fait avec soin.',
    tick: { 1: '1 min', 60: '1 h', 1440: '1 jour', 10080: '1 sem.', 43200: '1 mois', 525600: '1 an' },
    stillOpen: 'encore ouvertes',
    incident: 'Incident',
    lasted: (minutes) => duration(minutes),
  },
  'open-time': {
    title: 'Temps avec un incident ouvert',
    definition:
      'Pour chaque trimestre, le temps pendant lequel au moins un incident était ouvert, de son début à sa fin. Deux à la fois font une heure difficile : ce n’est jamais leur somme. Les douze derniers trimestres.',
    cannotSay: 'Ce n’est ni un but ni une note. Un trimestre qui en a plus est peut-être celui où l’on a plus écrit.',
    quarter: 'Trimestre',
    time: 'Ouvert pendant',
    unended: (n) => `${integer(n)} pas encore ${n < 2 ? 'terminé, compté' : 'terminés, comptés'} jusqu’à aujourd’hui`,
    leftOut: 'Hors compte : le début ou la fin n’est pas écrit, ou la fin précède le début',
    quarterName: (quarter) => `T${quarter.slice(6)} ${quarter.slice(0, 4)}`,
  },
  triggers: {
    title: 'Ce qui l’a déclenché, et ce qui l’a rendu possible',
    definition:
      'Les lignes disent ce qui a déclenché les incidents, les colonnes les genres de facteurs. Un genre compte une fois par incident.',
    cannotSay:
      'Les cases d’une ligne font plus que ses incidents, car chacun a plusieurs facteurs. Aucun n’est la cause.',
    trigger: 'Déclencheur',
    together: 'Souvent ensemble',
    togetherNote:
      'Les genres que trois incidents au moins ont en commun. Qu’ils se rencontrent ne dit pas que l’un amène l’autre.',
    pair: (first, second) => `${first} et ${second.toLowerCase()}`,
  },
  severities: {
    title: 'Gravité et effet',
    definition: 'Chaque incident une fois, selon sa gravité et selon ce qui manquait au service.',
    cannotSay:
      'Une gravité dit combien les gens l’ont senti. Elle ne dit pas combien de temps, et ne s’y multiplie pas.',
    severity: 'Gravité',
    noSeverity: 'Pas donnée',
  },
  preparedness: {
    title: 'Notre préparation',
    definition:
      'Pour chaque genre de préparation, ce qu’en disent les incidents. « Non dit » est une valeur : elle ne compte jamais comme absente.',
    cannotSay: 'Cela ne dit pas ce que change la préparation qui manquait.',
    area: 'Préparation',
    missing: 'Ce qui manquait ou était périmé',
    was: (area, state) => `${area} : ${state}`,
    helpedLater: (on) => `utile le ${day(on)}`,
    notYet: 'aucun incident plus récent ne la dit utile',
  },
  reviews: {
    title: 'Les revues',
    definition:
      'Une bonne réunion est une réunion où quelqu’un a appris quelque chose, et où la moitié au moins de ceux qui ont répondu reviendraient. Les jours jusqu’à la revue se comptent depuis la découverte.',
    cannotSay:
      'Cela ne dit rien de ceux qui étaient dans la salle. Une revue tardive peut être celle qui a le plus appris.',
    meeting: { good: 'Une bonne réunion', other: 'Une autre réunion', 'not-asked': 'Pas demandé' },
    meetings: 'Les réunions',
    answered: (answered, attendees) =>
      `${integer(answered)} ${answered < 2 ? 'réponse' : 'réponses'} aux deux questions pour ${count(attendees, 'personne présente', 'personnes présentes')}.`,
    wait: { within: 'Revu dans les jours que donne sa gravité', later: 'Revu plus tard', waiting: 'Pas encore revu' },
    waits: 'Jours de la découverte à la revue',
    days: (days) => count(days, 'jour', 'jours'),
    daysWithin: (days, within) => `${count(days, 'jour', 'jours')}, pour ${integer(within)} prévus`,
    teams: { some: 'Quelqu’un d’une autre équipe y était', others: 'Personne d’une autre équipe n’est nommé' },
    otherTeams: 'Qui a relu',
    count: 'Post-mortems',
  },
  'near-misses': {
    title: 'Les évités de peu, à côté des incidents',
    definition:
      'Chaque année, combien de ce qui a été écrit avait été évité de peu. Une grande part est une bonne nouvelle : on écrit ce qui a failli arriver.',
    cannotSay:
      'Les nombres d’incidents ne sont pas un but. Là où ils le sont, on en écrit moins, et les évités de peu disparaissent en premier.',
    year: 'Année',
    share: 'Part des évités de peu',
    none: 'rien d’écrit',
  },
  reach: {
    title: 'Ce que l’on en a appris',
    definition:
      'Combien de fois d’autres post-mortems, des récits et leurs réponses renvoient à un incident ; s’il a été revu après sa publication ; combien d’idées de la cause il note ; s’il a été reproduit.',
    cannotSay:
      'Un site statique ne connaît pas ses lecteurs, et rien n’est suivi. Beaucoup d’idées disent l’incertitude, pas le talent. Les liens dans les textes ne sont pas lus.',
    reached: { 0: 'Personne n’y renvoie encore', 1: 'Un renvoi', 2: 'Deux', more: 'Trois ou plus' },
    reachedTitle: 'Ce à quoi d’autres renvoient',
    revised: { some: 'Revu depuis', others: 'Tel que publié' },
    revisedTitle: 'Revu',
    ideas: { 0: 'Aucune notée', 1: 'Une', 2: 'Deux', 3: 'Trois', more: 'Quatre ou plus' },
    ideasTitle: 'Idées de la cause',
    ruledOut: 'Une au moins a été écartée',
    reproducedTitle: 'Reproduit',
  },
  load: {
    title: 'Ce que cela a demandé aux gens',
    definition:
      'Pour chaque trimestre et toutes les archives : combien d’appels, les incidents avec du travail hors des heures, et les places prises. Les places ne sont pas des personnes : qui a aidé deux fois en a pris deux.',
    cannotSay:
      'Rien sur une personne, un rôle ou une équipe. Un trimestre de moins de cinq incidents ou de trois équipes n’est pas montré, pour ne désigner personne.',
    quarter: 'Trimestre',
    pages: 'Appels',
    outOfHours: 'Incidents avec du travail hors des heures',
    places: 'Places prises',
    tooFew: 'trop peu pour ne désigner personne',
  },
};
