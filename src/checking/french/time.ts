import type { French } from './french.ts';

export const time: French = {
  'Messages stand in the order in which they were sent': 'Les messages suivent l’ordre de leur envoi',
  'The longest silence is measured between them.': 'Le plus long silence se mesure entre eux.',
  'This message ({1}) is earlier than the one above it ({2}).':
    'Ce message ({1}) est antérieur à celui du dessus ({2}).',
  'Move it up.': 'Le remonter.',
  'Messages are sent after the incident started': 'Les messages partent après le début de l’incident',
  'A message from the day before is most often a slip in the day.':
    'Un message de la veille est le plus souvent une faute de frappe dans le jour.',
  'This message is from {1}, before the incident started.': 'Ce message est du {1}, avant le début de l’incident.',
  'Check the day.': 'Vérifier le jour.',
  'What people were told is recorded': 'Ce qui a été dit aux gens est noté',
  'When to write and how much to say is a skill that is learned from examples.':
    'Quand écrire et combien en dire s’apprend sur des exemples.',
  'Nothing is recorded about what was told to whom.': 'Rien ne dit ce qui a été annoncé, ni à qui.',
  '`comms: [{ at: …, audience: customers, what: … }]`, if there was any.':
    '`comms: [{ at: …, audience: customers, what: … }]`, s’il y a eu un message.',
  '`{1}` ({2}) is before `{3}` ({4}).': '`{1}` ({2}) est avant `{3}` ({4}).',
  'The start is not after the discovery': 'Le début n’est pas après la découverte',
  'The start is the first effect, so what is seen has begun. A near miss may be seen first.':
    'Le début est le premier effet : ce qui se voit a commencé. Un incident évité de peu peut se voir avant.',
  'The incident starts at {1}, after it was discovered at {2}.':
    'L’incident commence le {1}, après avoir été découvert le {2}.',
  'Set `started` to the first effect; the discovery may be the same minute.':
    'Mettre `started` au premier effet ; la découverte peut être à la même minute.',
  'A resolved incident was mitigated': 'Un incident résolu a cessé de se faire sentir',
  'Resolved says that nothing is left to do, so the impact has ended before.':
    '« Résolu » dit qu’il ne reste rien à faire ; l’effet a donc fini avant.',
  '`resolved` is there, `mitigated` is not.': '`resolved` est là, `mitigated` n’y est pas.',
  'Say when the impact ended; it may be the same minute.': 'Dire quand l’effet a fini ; cela peut être la même minute.',
  'An incident lasts': 'Un incident dure',
  'What affected nobody is a near miss, and near misses are counted apart.':
    'Ce qui n’a touché personne est évité de peu, et se compte à part.',
  '`started` and `mitigated` are the same minute.': '`started` et `mitigated` sont la même minute.',
  'If nothing was affected, `event: near-miss` fits.': 'Si rien n’a été touché, `event: near-miss` convient.',
  'An incident of more than 60 days is meant so': 'Un incident de plus de 60 jours est voulu ainsi',
  'Most often the year is a slip.': 'Le plus souvent, c’est une faute de frappe dans l’année.',
  'The incident spans {1}.': 'L’incident s’étend sur {1}.',
  day: 'jour',
  days: 'jours',
  'Check the year; if it is right, nothing to do.': 'Vérifier l’année ; si elle est juste, rien à faire.',
  'Understanding follows discovery': 'La compréhension suit la découverte',
  'What is not seen is not understood.': 'Ce qui n’est pas vu n’est pas compris.',
  'The impact ends after it starts': 'L’effet finit après son début',
  'The length of the impact is counted.': 'La durée de l’effet est comptée.',
  'Resolved comes after mitigated': '« Résolu » vient après la fin de l’effet',
  'Clean-up starts when the impact ends.': 'La remise en ordre commence quand l’effet finit.',
};
