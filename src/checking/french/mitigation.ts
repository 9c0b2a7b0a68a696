import type { French } from './french.ts';

export const mitigation: French = {
  'The option that was taken is marked': 'L’issue retenue est marquée',
  'The list of options shows a decision only when it says which way it went.':
    'La liste des issues montre une décision seulement si elle dit laquelle a été prise.',
  '{1} listed, and none is marked as taken.': '{1}, et aucune n’est marquée comme retenue.',
  'option is': 'issue est citée',
  'options are': 'issues sont citées',
  '`chosen: true` at what was done; several are possible.':
    '`chosen: true` à ce qui a été fait ; plusieurs sont possibles.',
  'Options are weighed: each has something for it and against it':
    'Les issues sont pesées : chacune a un pour et un contre',
  'An option without a pro was never an option; one without a con needed no decision.':
    'Une issue sans rien pour elle n’en était pas une ; une issue sans rien contre ne demandait pas de décision.',
  'The option {1} has {2}.': 'L’issue {1} est sans {2}.',
  'One line each, as it looked at that moment.': 'Une ligne pour chacun, tel que cela se présentait à ce moment.',
  'There is nearly always more than one option': 'Il y a presque toujours plus d’une issue',
  'What was thought of for a minute and left may be the right way next time.':
    'Ce à quoi l’équipe a pensé une minute avant d’y renoncer peut convenir la prochaine fois.',
  'One option is listed.': 'Une seule issue est citée.',
  'If another was considered, even for a minute, it helps the next team.':
    'Si une autre a été envisagée, même une minute, elle aide l’équipe suivante.',
  'The roles that decided are named': 'Les rôles qui ont décidé sont nommés',
  'Decisions in an outage are rarely one person’s; roles show who needs to be reachable.':
    'Pendant une panne, une décision est rarement celle d’une seule personne ; les rôles disent qui a besoin d’être joignable.',
  'The roles that decided are open.': 'Les rôles qui ont décidé ne sont pas encore donnés.',
  '`decidedBy: [incident-lead, support]`.': '`decidedBy: [incident-lead, support]`.',
  'Resolved says how that was seen': '« Résolu » dit comment cela s’est vu',
  'The same sign tells the next responder that it is over.': 'Le même signe dit aux prochains que c’est fini.',
  'The write-up says resolved, not how that was seen.': 'Le texte dit que c’est résolu, pas comment cela s’est vu.',
  '`verifiedBy: Failed jobs back to zero`.': '`verifiedBy: Plus aucune tâche en échec`.',
  'An option was taken or left, not both': 'Une issue a été retenue ou écartée, pas les deux',
  'The table of options shows each on one side.': 'Le tableau des issues montre chacune d’un seul côté.',
  '{1} is marked as taken and says why it was not.': '{1} est marqué comme retenu et dit pourquoi il ne l’a pas été.',
  'no pro': 'argument pour',
  'no con': 'argument contre',
  'no pro and no con': 'argument ni pour ni contre',
};
