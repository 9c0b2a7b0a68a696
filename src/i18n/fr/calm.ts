import type { Words } from '../dictionary.ts';

export const calm: Words['calm'] = {
  name: 'Vous venez de casser la production ?',
  short: 'Production cassée ?',
  title: 'Respirez. Personne ne casse la production tout seul.',
  lead: 'Presque tous ceux qui construisent quelque chose sont passés par là. Les prochaines minutes sont sur cette page, dans l’ordre.',
  firstMinutes: {
    id: 'first-minutes',
    title: 'Les deux premières minutes',
    steps: [
      {
        lead: 'Dites-le.',
        text: 'Dans le canal d’incident : ce que vous voyez, depuis quand. Sans excuses ni théorie.',
      },
      { lead: 'Demandez une personne de plus.', text: 'À deux on voit mieux, et l’une des deux peut écrire.' },
      {
        lead: 'Le dernier changement peut-il être annulé sans risque ?',
        text: 'Annulez-le, et dites-le. Si annuler peut aggraver les choses, on ne touche à rien et on demande.',
      },
      { lead: 'Notez l’heure.', text: 'Toutes les questions de demain commencent par elle.' },
    ],
  },
  later: [
    {
      id: 'find-out',
      title: 'Comprendre',
      steps: [
        {
          lead: 'Le signalement est vrai jusqu’à preuve du contraire.',
          text: 'La personne qui appelle a raison, et le problème est réel.',
        },
        {
          lead: 'Regarder d’abord, nommer une cause plus tard.',
          text: 'À voix haute seulement quand une deuxième personne l’a vérifiée avec vous.',
        },
        {
          lead: 'Écrivez ce que cela pourrait être :',
          text: 'code, configuration, données, prestataire, charge, horloge. Rayez avec des preuves, pas avec de l’espoir.',
        },
        { lead: 'Demandez ce qui a changé aujourd’hui.', text: 'Même ce qui n’a rien à voir.' },
        {
          lead: 'Ceux qui attendent en ligne veulent aider.',
          text: 'De petits groupes, une question pour chacun, et on appelle qui connaît cette partie.',
        },
        {
          lead: 'Cela ne se montre plus ?',
          text: 'Lancez l’enregistrement maintenant, pour que la prochaine fois en dise davantage.',
        },
        {
          text: '« Nous ne savons pas encore. Prochaines nouvelles à 15\u00a0h\u00a030 » est un message complet. Personne ne sait combien de temps dure une chose inconnue.',
        },
      ],
    },
    {
      id: 'stop-the-harm',
      title: 'Arrêter les dégâts',
      steps: [
        {
          lead: 'Mettez les issues côte à côte :',
          text: 'ce que chacune apporte, ce qu’elle coûte, en combien de temps, avec quelle certitude.',
        },
        {
          lead: 'Demandez à l’assistance, au produit et à qui parle aux clients.',
          text: 'Revenir en ligne n’est pas toujours ce qui compte le plus ; des données justes, parfois, comptent davantage.',
        },
        {
          lead: 'La décision se partage,',
          text: 'et revient souvent à quelqu’un d’autre. Votre part : expliquer les issues, dire ce que vous feriez, et dire clairement ce qui ne marchera pas.',
        },
        {
          lead: 'L’issue a-t-elle besoin de ce qui est cassé',
          text: '– le déploiement, la connexion, la résolution de noms ? Trouvez-en une qui s’en passe : retirer des droits, arrêter le trafic, téléphoner au prestataire.',
        },
        { lead: 'Un changement à la fois,', text: 'annoncé à voix haute avant chacun.' },
        { lead: 'Vérifiez avec un chiffre', text: 'que cela a marché.' },
      ],
    },
    {
      id: 'each-other',
      title: 'Prendre soin les uns des autres',
      steps: [
        { lead: 'Deux heures suffisent :', text: 'passez la main. Mangez. Quelqu’un d’autre prend le téléphone.' },
        {
          lead: 'Si le changement était le vôtre :',
          text: 'la relecture, les tests et les outils l’ont laissé passer avec vous. La personne qui vous encadre vous le dit aujourd’hui. Si personne ne le fait, montrez-lui cette ligne.',
        },
        {
          lead: 'Vous encadrez quelqu’un à cette heure-ci ?',
          text: 'Demandez comment va la personne avant de demander comment c’est arrivé.',
        },
      ],
    },
    {
      id: 'tomorrow',
      title: 'Demain, pas aujourd’hui',
      steps: [
        {
          lead: 'Commencez le post-mortem.',
          text: 'Deux champs suffisent pour un brouillon : un titre et une équipe.',
        },
        {
          lead: 'Quatre parties :',
          text: 'ce qui a été signalé, comment c’est arrivé, ce qui l’a arrêté, ce qui va changer. Et une chronologie approximative.',
        },
        {
          lead: 'Puis une phrase par barrière :',
          text: 'il ne l’a pas vu parce que … Un fait, pas un verdict.',
        },
        {
          lead: 'Un ticket pour chacun, ou la raison écrite d’accepter le risque.',
          text: 'Si cela revient avant la fin du travail, le ticket montre que c’était en route.',
        },
        { text: 'La personne la plus proche n’écrit pas seule le premier brouillon.' },
      ],
    },
  ],
  startDraft: 'Commencer un brouillon, le moment venu',
  seenBefore: 'Est-ce déjà arrivé ?',
  seenBeforeNote:
    'Collez la ligne d’erreur telle quelle. La page qui porte la même ligne dit ce qui y a mis fin la dernière fois.',
  messages: 'Des mots à envoyer',
  messagesNote: 'Remplacez ce qui est entre crochets.',
  firstMessage: 'Au canal d’incident',
  firstMessageText:
    '[Le paiement] montre des erreurs depuis [14\u00a0h\u00a005] environ. Je regarde. Une deuxième paire d’yeux me serait utile.',
  customerUpdate: 'Aux clients',
  customerUpdateText:
    'Depuis [14\u00a0h\u00a005] environ, il se peut que [vos commandes ne soient pas confirmées]. Nous y travaillons, et [ce que vous avez enregistré le reste]. Nous vous écrivons de nouveau à [14\u00a0h\u00a035], même si rien n’a changé d’ici là.',
  aside: 'Qui appeler, qui est passé par là',
  whoToCall: 'Qui appeler',
  someDay: 'Un jour',
  someDayText:
    'Racontez-le. Huit minutes, une plaisanterie sur vous-même, et ce que vous avez réparé. Quelqu’un dans la salle en aura besoin.',
  othersWereHere: 'Comment c’était pour d’autres',
  allStories: 'Tous les récits',
  print: 'Imprimer cette page',
  keptOffline: 'Cette page est gardée sur cet appareil : elle s’ouvre aussi sans réseau.',
};
