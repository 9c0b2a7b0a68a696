import type { French } from './french.ts';

export const followUps: French = {
  'A follow-up has a ticket': 'Une suite a un ticket',
  'The ticket is where the team plans; without one the follow-up lives on this page only.':
    'Le ticket est là où l’équipe planifie ; sans lui, la suite ne vit que sur cette page.',
  '{1} has no ticket.': '{1} n’a pas de ticket.',
  '`ticket: DB-414`.': '`ticket: DB-414`.',
  'A follow-up that is open has a due day': 'Une suite ouverte a une échéance',
  'Known gaps are closed by days that someone agreed to; the board sorts by them.':
    'Les failles connues se ferment par des jours convenus ; le tableau est trié selon eux.',
  '{1} has no due day.': '{1} n’a pas d’échéance.',
  '`due: {1}`.': '`due: {1}`.',
  'A follow-up says what it is for': 'Une suite dit à quoi elle sert',
  'A list of investigations and documents only is seen at once when each says its type.':
    'Une liste faite seulement d’études et de documents se voit dès que chacune dit son type.',
  '{1} has no type.': '{1} n’a pas de type.',
  'prevent, detect, mitigate, repair, investigate, process or share.':
    'prevent, detect, mitigate, repair, investigate, process ou share.',
  'Something changes, besides an investigation': 'Quelque chose change, en plus d’une étude',
  'An investigation ends with knowledge; the gap stays until something is different.':
    'Une étude finit par un savoir ; la faille reste jusqu’à ce que quelque chose soit différent.',
  'The only follow-up is to investigate.': 'La seule suite est une étude.',
  'The only follow-ups are to investigate.': 'Les seules suites sont des études.',
  'Add what will change, or say in `learned` what is still open.':
    'Ajouter ce qui va changer, ou dire dans `learned` ce qui reste ouvert.',
  'A ticket belongs to one follow-up': 'Un ticket appartient à une seule suite',
  'Two follow-ups in one ticket are closed together, done or not.':
    'Deux suites dans un ticket se ferment ensemble, faites ou non.',
  '{1} belongs to {2}.': '{1} appartient à {2}.',
  'One follow-up for one ticket, or two tickets.': 'Une suite pour un ticket, ou deux tickets.',
  'A follow-up is due within the time its severity gives': 'Une suite est attendue dans le délai de sa gravité',
  'The later the day, the more likely the same defect comes back before it.':
    'Plus le jour est lointain, plus le même défaut risque de revenir avant.',
  '{1} is due {2} days after it was created; {3} gives {4}.':
    '{1} est attendu {2} jours après sa création ; {3} en donne {4}.',
  'Bring it forward, or say why in `what`.': 'Avancer le jour, ou dire pourquoi dans `what`.',
  'A ticket has the form of a tracker': 'Un ticket a la forme d’un outil de suivi',
  'Only then does it become a link, and a slip in the key leads to the work of someone else.':
    'Alors seulement il devient un lien, et une faute de frappe dans la clé mène au travail de quelqu’un d’autre.',
  '{1} does not look like a ticket of this archive.': '{1} ne ressemble pas à un ticket de cette archive.',
  'Tickets look like {1}.': 'Les tickets ressemblent à {1}.',
  'A follow-up belongs to a team': 'Une suite appartient à une équipe',
  'People move on; a team keeps its promises. The board lists follow-ups by team.':
    'Les gens changent de place ; une équipe tient ses promesses. Le tableau range les suites par équipe.',
  'The owner {1} of {2} is not a team of the catalogue.':
    'Le responsable {1} de {2} n’est pas une équipe du catalogue.',
  'A team, for example `owner: {1}`.': 'Une équipe, par exemple `owner: {1}`.',
};
