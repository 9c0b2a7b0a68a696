import type { French } from './french.ts';

export const translations: French = {
  'A translation has its original beside it': 'Une traduction a son original à côté d’elle',
  'Times, tickets and gates come from there.': 'Les heures, les tickets et les barrières viennent de là.',
  'There is no {1} beside {2}.': 'Il n’y a pas de {1} à côté de {2}.',
  'Rename the translation, or add the original.': 'Renommer la traduction, ou ajouter l’original.',
  'A translation has another language than its original': 'Une traduction a une autre langue que son original',
  'One language has one text.': 'Une langue a un seul texte.',
  '{1} has the language of the original.': '{1} a la langue de l’original.',
  'Correct the suffix, or `lang` of the original.': 'Corriger le suffixe, ou `lang` de l’original.',
  'One translation into each language': 'Une seule traduction par langue',
  'Of two, nobody can say which one readers see.': 'De deux, rien ne dit laquelle se lit.',
  '{1} are both in {2}.': '{1} sont tous deux en {2}.',
  'A translation is not published before its original': 'Une traduction n’est pas publiée avant son original',
  'What it says can still change.': 'Ce qu’il dit peut encore changer.',
  'The translation is published, the original is {1}.': 'La traduction est publiée, l’original est {1}.',
  '`status: draft` until the original is out.': '`status: draft` jusqu’à la sortie de l’original.',
  '`texts` names texts of the original': '`texts` cite des textes de l’original',
  'A sentence without its place would be shown nowhere.': 'Une phrase sans sa place ne serait montrée nulle part.',
  'The original has no text {1}.': 'L’original n’a pas de texte {1}.',
  'Remove the line, or correct the path.': 'Retirer la ligne, ou corriger le chemin.',
  'A translation is as new as its original': 'Une traduction est aussi récente que son original',
  'The page says that it may be behind; readers of one language would miss what the others know.':
    'La page dit qu’elle est peut-être en retard ; dans une langue, on manquerait ce que savent les autres.',
  'The original changed on {1}; the translation is of {2}.': 'L’original a changé le {1} ; la traduction est du {2}.',
  'Compare the two and set `sourceDate: {1}`.': 'Comparer les deux et mettre `sourceDate: {1}`.',
  'A published translation has every text': 'Une traduction publiée a tous les textes',
  'What is not translated is shown in the original language, marked as such.':
    'Ce qui n’est pas traduit se montre dans la langue d’origine, et marqué ainsi.',
  '{1} of {2} texts are shown in the original language.': 'Textes montrés dans la langue d’origine : {1} sur {2}.',
  'Add the paths under `texts`: {1}.': 'Ajouter les chemins sous `texts` : {1}.',
};
