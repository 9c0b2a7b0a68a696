import type { French } from './french.ts';

export const legacy: French = {
  'Legacy comes with the record of its import': '`legacy` vient avec la trace de son import',
  'The page says where the text comes from; without it nobody can compare it with the original.':
    'La page dit d’où vient le texte ; sans cela, rien ne permet de le comparer à l’original.',
  '`legacy` is there, `imported` is not.': '`legacy` est là, `imported` n’y est pas.',
  'The importer writes both: `legacy: true` and `imported: { from, on, digest }`.':
    'L’outil d’import écrit les deux : `legacy: true` et `imported: { from, on, digest }`.',
  'An import is in the past': 'Un import est au passé',
  'The day says which state of the old text was taken.': 'Le jour dit quel état de l’ancien texte a été repris.',
  'The import is dated {1}, which is in the future.': 'L’import est daté du {1}, qui est dans le futur.',
  'Gates of imported write-ups are shown, not counted': 'Les barrières des textes importés sont montrées, pas comptées',
  'Old texts were written for other questions; figures from them would mislead.':
    'Les anciens textes répondaient à d’autres questions ; leurs chiffres tromperaient.',
  'The tollgates of an imported write-up are shown and not counted.':
    'Les barrières d’un texte importé sont montrées et ne comptent pas.',
  'Remove `legacy: true` after completing it.': 'Retirer `legacy: true` une fois le texte complété.',
  'A text is imported once': 'Un texte est importé une fois',
  'Twins in the archive count twice and grow apart.':
    'Des jumeaux dans l’archive comptent deux fois et s’éloignent l’un de l’autre.',
  '{1} and {2} come from the same text.': '{1} et {2} viennent du même texte.',
  'The first one.': 'Le premier.',
};
