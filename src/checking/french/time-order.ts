import type { French } from './french.ts';

export const timeOrder: French = {
  'The timeline goes forward': 'La chronologie va de l’avant',
  'Readers, decks and drills go through it in the order of the file.':
    'Lecteurs, diapositives et exercices la suivent dans l’ordre du fichier.',
  'This entry ({1}) is earlier than the one above it ({2}).':
    'Cette entrée ({1}) est antérieure à celle du dessus ({2}).',
  'Move it up; equal times are fine.': 'La remonter ; des heures égales conviennent.',
  'The day in the file name is the day of the start': 'Le jour du nom de fichier est celui du début',
  'The file name is the address of the write-up and its place in the archive.':
    'Le nom du fichier est l’adresse du texte et sa place dans l’archive.',
  'The file name says {1}, `started` says {2}.': 'Le nom du fichier dit {1}, `started` dit {2}.',
  'Rename the file while it is a draft, or correct the time.':
    'Renommer le fichier tant que c’est un brouillon, ou corriger l’heure.',
  '`approx` names times that are there': '`approx` cite des heures qui existent',
  'It marks a time as rough, and nothing else.': 'Il marque une heure comme approximative, et rien d’autre.',
  '`approx` lists {1}, which has no time.': '`approx` cite {1}, qui n’a pas d’heure.',
  'Remove it from `approx`, or add the time.': 'Le retirer de `approx`, ou ajouter l’heure.',
  'A window of impact has a length': 'Une période d’effet a une durée',
  'The windows are added up to the length of the impact.':
    'Les périodes s’additionnent pour donner la durée de l’effet.',
  'This window ends at {1}, not after its start {2}.': 'Cette période finit le {1}, pas après son début, le {2}.',
  'Correct the end.': 'Corriger la fin.',
  'Windows of impact follow each other': 'Les périodes d’effet se suivent',
  'A minute that stands in two windows would be counted twice.':
    'Une minute qui est dans deux périodes serait comptée deux fois.',
  'This window starts at {1}, before the one above ends at {2}.':
    'Cette période commence le {1}, avant que celle du dessus finisse le {2}.',
  'Join the two, or correct them.': 'Réunir les deux, ou les corriger.',
  'Windows of impact lie between start and end': 'Les périodes d’effet sont entre le début et la fin',
  'Impact outside the incident means that one of the times is not right.':
    'Un effet hors de l’incident veut dire qu’une des heures n’est pas juste.',
  'This window lies outside {1} … {2}.': 'Cette période est hors de {1} … {2}.',
  'Correct the window, or `mitigated`.': 'Corriger la période, ou `mitigated`.',
  'The impact ends after it was discovered': 'L’effet finit après la découverte',
  'It may have ended by itself; then there is no time to mitigation.':
    'Il a pu finir de lui-même ; il n’y a alors pas de temps de rétablissement.',
  'The impact ended at {1}, before it was discovered at {2}.': 'L’effet a fini le {1}, avant d’être découvert le {2}.',
  'If it ended by itself, nothing to do; otherwise correct one of the two.':
    'S’il a fini de lui-même, rien à faire ; sinon, corriger l’un des deux.',
};
