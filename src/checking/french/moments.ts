import type { French } from './french.ts';

export const moments: French = {
  '{1} is not a date with a time.': '{1} n’est pas une date avec une heure.',
  'The day stands before the time: `2026-03-03 14:05`.': 'Le jour précède l’heure : `2026-03-03 14:05`.',
  'The year comes first, then month and day: `2026-03-03 14:05`.':
    'L’année d’abord, puis le mois et le jour : `2026-03-03 14:05`.',
  'Add the time of day: `{1} 14:05`.': 'Ajouter l’heure : `{1} 14:05`.',
  'Hours go from 00 to 23, with two digits: `{1}`.': 'Les heures vont de 00 à 23, sur deux chiffres : `{1}`.',
  'In place of {1}, add the offset (`+01:00` or `Z`), or a line `timeZone: Europe/Paris`.':
    'À la place de {1}, ajouter le décalage (`+01:00` ou `Z`), ou une ligne `timeZone: Europe/Paris`.',
  'Write `2026-03-03 14:05` and set `timeZone`, or `2026-03-03T14:05+01:00`.':
    'Écrire `2026-03-03 14:05` et donner `timeZone`, ou `2026-03-03T14:05+01:00`.',
  'Hours go from 00 to 23, minutes and seconds from 00 to 59: `2026-03-03 14:05`.':
    'Les heures vont de 00 à 23, les minutes et les secondes de 00 à 59 : `2026-03-03 14:05`.',
  '{1} is {2}, without a time zone.': '{1} vaut {2}, sans fuseau horaire.',
  'Add the offset (`+01:00` or `Z`), or a line `timeZone: Europe/Paris`.':
    'Ajouter le décalage (`+01:00` ou `Z`), ou une ligne `timeZone: Europe/Paris`.',
  '{1} is not in the calendar.': '{1} n’est pas dans le calendrier.',
  '{1} {2} in {3}, because the clocks changed.': '{1} {2} dans {3}, à cause du changement d’heure.',
  'Add the offset: `{1}{2}` or {3}.': 'Ajouter le décalage : `{1}{2}` ou {3}.',
  '{1} lies outside 1970 … 2100.': '{1} est hors de 1970 … 2100.',
  'Check the year.': 'Vérifier l’année.',
  '{1} has an offset beyond 14 hours.': '{1} a un décalage de plus de 14 heures.',
  'Check the offset, for example `+01:00` or `Z`.': 'Vérifier le décalage, par exemple `+01:00` ou `Z`.',
  '{1} {2} ends on the 31st; correct the day.': 'En {1} {2}, le dernier jour est le 31 ; corriger le jour.',
  '{1} {2} ends on the {3}th; correct the day.': 'En {1} {2}, le dernier jour est le {3} ; corriger le jour.',
  'A time exists exactly once': 'Une heure existe une fois et une seule',
  'A time without its zone, or one that no clock ever showed, makes every duration a guess.':
    'Une heure sans fuseau, ou qu’aucune horloge n’a montrée, fait de chaque durée une supposition.',
  'No time lies in the future': 'Aucune heure n’est dans le futur',
  'A slip in the year hides an incident from every list that is sorted by day.':
    'Une faute de frappe dans l’année cache un incident de chaque liste triée par jour.',
  '{1} is {2}, which is in the future.': '{1} vaut {2}, ce qui est dans le futur.',
  'Check the year and the month.': 'Vérifier l’année et le mois.',
  'Times are written in one form': 'Les heures s’écrivent sous une seule forme',
  'Offsets and wall times side by side are easily read as one and the same.':
    'Décalages et heures locales côte à côte se lisent facilement comme une même chose.',
  '{1} an offset and {2}.': '{1} un décalage et {2}.',
  'time carries': 'heure porte',
  'times carry': 'heures portent',
  'does not': 'n’en porte pas',
  'do not': 'n’en portent pas',
  'Use one form throughout.': 'Garder une seule forme partout.',
  'happened twice': 'a eu lieu deux fois',
  'happened never': 'n’a pas eu lieu',
  January: 'janvier',
  February: 'février',
  March: 'mars',
  April: 'avril',
  May: 'mai',
  June: 'juin',
  July: 'juillet',
  August: 'août',
  September: 'septembre',
  October: 'octobre',
  November: 'novembre',
  December: 'décembre',
};
