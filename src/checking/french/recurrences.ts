import type { French } from './french.ts';

export const recurrences: French = {
  'A recurrence names something earlier': 'Une récidive désigne quelque chose d’antérieur',
  'The later one knows of the earlier one, never the other way round.':
    'Le texte le plus récent connaît le plus ancien, jamais l’inverse.',
  '{1} started on {2}, not before this one ({3}).': '{1} a commencé le {2}, pas avant celui-ci ({3}).',
  'Put `recurrenceOf` into the later of the two.': 'Placer `recurrenceOf` dans le plus récent des deux.',
  'Follow-ups of the earlier write-up are there': 'Les suites du texte antérieur existent',
  'Whether a change was open or done when it came back is worked out from them.':
    'Elles disent si un changement était ouvert ou fait quand cela est revenu.',
  '{1} has no follow-up {2}.': '{1} n’a pas de suite {2}.',
  'It lists none; remove the line.': 'Il n’en cite aucune ; retirer la ligne.',
  'Its follow-ups: {1}.': 'Ses suites : {1}.',
  'A recurrence names what was meant to keep it away': 'Une récidive cite ce qui était là pour l’éviter',
  'It shows whether the work was still open, or was done and did not hold.':
    'On voit si le travail était encore ouvert, ou s’il était fait et n’a pas tenu.',
  '{1} has {2}, and none is named here.': '{1} a {2}, et aucune n’est citée ici.',
  'follow-up': 'suite',
  'follow-ups': 'suites',
  '`followUps: [{1}]`: those that were meant to keep it away.':
    '`followUps: [{1}]` : celles qui étaient là pour l’éviter.',
  'Recurrences do not go in a circle': 'Les récidives ne tournent pas en rond',
  'Each came back from something before it, so the chain has a first one.':
    'Chacune est revenue de quelque chose d’antérieur, la chaîne a donc un premier maillon.',
  'The recurrences go in a circle: {1}.': 'Les récidives tournent en rond : {1}.',
  'Remove the link that points forward in time.': 'Retirer le lien qui va vers l’avenir.',
};
