import { phrase } from '../pattern.ts';
import type { FrenchRule } from './rule.ts';
import { has, person, role, rulebook } from './word-groups.ts';

/** A person as the explanation, and the rules that a person broke. */
export const personRules: readonly FrenchRule[] = [
  {
    id: 'fr-erreur-humaine',
    twin: 'human-error',
    title: 'Human error as a cause, in French',
    words: 'erreur erreurs faute fautes défaillance défaillances',
    patterns: [
      phrase(
        "(?:erreur|faute|défaillance)s? (?:humaines?|(?:de |d')(?:l')?(?:opérat(?:eur|rice)|utilisat(?:eur|rice)|développeu(?:r|se)|ingénieure?|manipulation|pilotage)(?:s|·rice|·euse|·e)?)",
      ),
    ],
    bad: 'La panne est due à une [erreur humaine].',
    kinder: 'L’invite de commande est la même en local et en production.',
    clean: ['Le message « faute de frappe » est resté.'],
  },
  {
    id: 'fr-oublie',
    twin: 'person-failed-to',
    title: 'A person forgot, in French',
    words: 'trompé trompée trompés trompées oublié omis négligé refusé pensé pris daigné su',
    patterns: [
      phrase(
        `${person} ${has}(?: (?:simplement|aussi|encore|juste))? (?:oublié|omis|négligé|refusé)(?= (?:de |d'))|${person} (?:s'est|s'était|se sont|s'étaient) trompée?s? (?:de|d'|en|dans)|n'(?:ai|a|avons|ont|avait|avions|avaient) pas (?:pensé à|pris la peine|daigné)|${person} n'(?:ai|a|avons|ont|avait|avions|avaient) pas su (?:anticiper|prévoir|réagir|voir|détecter|éviter|empêcher|gérer|comprendre)`,
      ),
    ],
    bad: 'L’[ingénieure a oublié] de lancer la migration.',
    kinder: 'La page de mise en production n’a pas d’étape pour les migrations.',
    clean: ['La page a oublié de charger.', 'On n’a pas su pourquoi.', 'Le routeur s’est trompé de chemin.'],
  },
  {
    id: 'fr-negligence',
    twin: 'careless',
    title: 'Words about character, in French',
    words:
      'négligence* négligent* imprudence* imprudent* inattention* étourderie* laxisme incompétence* incompétent* irresponsable* bâclé* fainéant* légère légèreté',
    patterns: [
      phrase(
        'négligen(?:ces?|te?s?)|impruden(?:ces?|te?s?)|inattentions?|étourderies?|laxisme|incompéten(?:ces?|te?s?)|irresponsables?|bâclée?s?|fainéant(?:e|s|es|ise)?|à la légère|avec légèreté',
      ),
    ],
    bad: 'Par [négligence], la sauvegarde est restée en attente.',
    kinder: 'La sauvegarde se lance à la main ; la liste du jour ne la mentionne pas.',
    clean: ['La légèreté du conteneur est un avantage.'],
  },
  {
    id: 'fr-coupable',
    twin: 'blame-word',
    title: 'Culprits and guilt, in French',
    words: 'coupable coupables fautif fautifs fautive fautives faute responsable bouc boucs',
    patterns: [
      phrase(
        `coupables?|(?:(?<=${role} {1,3})|(?<=(?:^|[^\\p{L}])(?:le|la|les|un|une|des|du|au|aux) {1,3}))fauti(?:fs?|ves?)|(?:par|de|c'est|c'était) (?:sa|ma|leur|notre|votre) faute|c'(?:est|était) (?:de )?la faute|la faute (?:(?:de|du|des|à|au|aux)(?! (?:frappe|syntaxe|orthographe|grammaire|accord|segmentation|page|protection))|d'(?!orthographe|accord))|le responsable de (?:la panne|l'incident)|boucs? émissaires?`,
      ),
    ],
    bad: 'Le développeur [fautif] a été identifié.',
    kinder: 'Le changement de 14 h 02 a été annulé.',
    clean: [
      'Le responsable du service a répondu.',
      'Le nœud fautif a été retiré.',
      'La faute de frappe venait du modèle.',
    ],
  },
  {
    id: 'fr-ignore',
    twin: 'overlooked',
    title: 'A person ignored it, in French',
    words: 'ignoré passé laissé tenu',
    patterns: [
      phrase(
        `(?:on|nous|quelqu'un|${role}) ${has}(?: (?:simplement|aussi|encore|juste|délibérément))? (?:ignoré|passé outre|laissé passer)|${person} ${has}(?: (?:simplement|aussi|encore|juste|délibérément))? (?:ignoré|passé outre) (?:l'|(?:les?|la|une?|cette|ces|nos|des|à|à l'|aux) ?)(?:alertes?|alarmes?|avertissements?|mises? en garde|consignes?|procédures?)|${person} n'(?:ai|a|avons|ont|avait|avions|avaient) pas tenu compte (?:de|du|des|d')`,
      ),
    ],
    bad: 'L’[ingénieur a ignoré] l’alerte.',
    kinder: 'L’alerte s’était déclenchée 40 fois cette semaine-là, et close seule chaque fois.',
    clean: [
      'L’analyseur a ignoré le champ.',
      'Il a ignoré le dossier généré.',
      'Le routeur a laissé passer la requête.',
    ],
  },
  {
    id: 'fr-sanction',
    twin: 'punish',
    title: 'Punishment, in French',
    words: 'sanctionné* réprimandé* blâmé* recadré* puni* licencié* renvoyé* rappel* disciplinaire* comptes',
    patterns: [
      phrase(
        `été (?:sanctionné|réprimandé|blâmé|recadré)e?s?(?! par (?:la CNIL|l'autorité|le régulateur|le tribunal|la justice))|${person} (?:(?:a|ont|avait|avaient) été|sera|seront|est|sont) (?:puni|licencié|renvoyé|sanctionné|réprimandé|recadré)e?s?|rappel(?:é|ée|és|ées)? à l'ordre|(?:sanctions?|mesures?|procédures?) disciplinaires?|rendre des comptes`,
      ),
    ],
    bad: 'L’[opératrice a été sanctionnée].',
    kinder: 'La commande demande maintenant le nom de la base avant d’effacer.',
    clean: [
      'L’entreprise a été sanctionnée par la CNIL.',
      'La requête a été renvoyée au second serveur.',
      'Le rappel de la procédure est en haut de la page.',
    ],
  },
  {
    id: 'fr-procedure',
    twin: 'violation',
    title: 'The rule was broken, in French',
    words: 'respecté suivi appliqué respect violé enfreint contourné outrepassé',
    patterns: [
      phrase(
        `${person} n'(?:ai|a|avons|ont|avait|avions|avaient) pas (?:respecté|suivi|appliqué) ${rulebook}|non-respect (?:de|du|des)|non-respect(?= d')|${person} ${has} (?:violé|enfreint|contourné|outrepassé) ${rulebook}`,
      ),
    ],
    bad: 'L’[équipe n’a pas respecté la procédure].',
    kinder: 'L’étape 4 cite un bouton supprimé en mai.',
    clean: ['La requête n’a pas suivi la règle de routage.'],
  },
  {
    id: 'fr-debutant',
    twin: 'junior-label',
    title: 'Experience as the explanation, in French',
    words:
      'stagiaire junior juniors débutant débutante débutants débutantes alternant alternante nouvel nouvelle nouveau inexpérimenté* expérimenté expérimentée expérimentés erreur erreurs',
    patterns: [
      phrase(
        `(?:le|la|un|une|notre) (?:stagiaire|junior|débutante?|alternante?|nouvel arrivant|nouvelle arrivante|nouvelle recrue|nouvel embauché|nouvelle embauchée|nouveau (?:collègue|développeur)|nouvelle (?:collègue|développeuse))|${role} juniors?|erreurs? de débutant|quelqu'un de plus expérimenté|(?:un|une) ${role} plus expérimentée?|inexpérimentée?s?`,
      ),
    ],
    bad: 'Un [développeur junior] a validé.',
    kinder: 'La page de relecture montrait le code, pas la taille de la table.',
    clean: ['Un nouveau contrat commence en mai.'],
  },
  {
    id: 'fr-jugement',
    twin: 'judged-decision',
    title: 'Judged decisions, in French',
    words:
      'bêtement stupidement stupide stupides idiot idiots idiote idiotes débile débiles mauvais mauvaise mauvaises piètre piètres pire pires erreur erreurs décision décisions',
    patterns: [
      phrase(
        "(?:mauvais(?:es?)?|piètres?|pires?) (?:décisions?|choix|jugements?|idées?)|erreurs? (?:de jugement|d'appréciation)|décisions? (?:hâtives?|irréfléchies?|malheureuses?)|(?:idées?|choix|décisions?|erreurs?) (?:stupide|idiote?|débile)s?|bêtement|stupidement",
      ),
    ],
    bad: 'C’était une [erreur de jugement].',
    kinder: 'La livraison du vendredi était prévue ; les quarante précédentes s’étaient bien passées.',
    clean: ['Le mauvais disque était le second.'],
  },
];
