import { phrase } from '../pattern.ts';
import type { FrenchRule } from './rule.ts';
import { conditional, person } from './word-groups.ts';

const isPerson = new RegExp(
  `(?<!\\p{L})(?:${person}|je|tu|vous|j'|personnes?|gens)(?: {1,3}\\p{L}{1,20}){0,2} {0,3}(?:n')?$`,
  'iu',
);
/** What people do, so that the sentence is about them whatever its subject. */
const byPeople =
  /^ {1,3}(?:(?:le|la|les|l'|y|en|s'en|se|lui|leur) ?)?(?:être {1,3})?(?:test|vérifi|contrôl|remarqu|relu|relire|lire|lu|voir|vue?|pens|prévoir|prévu|anticip|demand|savoir|suivi|suivre|préven|alert|détect|évit|comprendre|compris|douter|regard|attendre|surveill|document|form[ée])/iu;

/** Wishes, hindsight, one cause, care as an action, heat and fog. */
export const eventRules: readonly FrenchRule[] = [
  {
    id: 'fr-aurait-du',
    twin: 'should-have',
    title: 'Should have, in French',
    words: 'aurais aurait aurions auriez auraient',
    patterns: [
      phrase(
        `${conditional}(?: pas)?(?: (?:jamais|toujours|certainement|évidemment))? dûe?s?|(?:cela|ça|ceci|ce) n'aurait (?:jamais |pas )dû (?:arriver|se produire|se passer)|il aurait fallu|${conditional}(?: pas)? du(?= (?:être|avoir|faire|lire|voir|prévoir|suivre|attendre|savoir|\\p{L}{2,20}er)(?!\\p{L}))`,
      ),
    ],
    // « La valeur aurait dû être 5 » compares a thing with its contract; « aurait dû tester » is a wish.
    passes: ({ before, after }) => !isPerson.test(before) && !/^ ?(?:[.,;:?!]|$)/.test(after) && !byPeople.test(after),
    bad: 'L’équipe [aurait dû] tester.',
    kinder: 'Le test portait sur 4 000 lignes ; la production en compte 300 millions.',
    clean: [
      'Le train aurait du retard.',
      'Il faudrait une seconde copie.',
      'La valeur aurait dû être 5.',
      'Le serveur aurait dû répondre 200.',
    ],
  },
  {
    id: 'fr-aurait-pu',
    twin: 'could-would-have',
    title: 'Could have, in French',
    offIn: ['mitigation.options'],
    words: 'aurais aurait aurions auriez auraient suffisait',
    patterns: [
      phrase(
        `${conditional}(?: pas)?(?: (?:peut-être|sans doute|aussi))? (?:pu(?! être(?:[.,;:?!)]| (?:une?|le|la|les|dû) | ?$))|permis|évité|suffi|détecté|empêché)|(?:il|cela) suffisait(?: (?:pourtant|simplement|juste))? (?:de |d')(?:(?:le|la|les|y|bien) |l')?(?:lire|relire|vérifier|tester|contrôler|regarder|consulter|suivre|respecter|réfléchir|prévenir|anticiper|surveiller|penser|faire attention)`,
      ),
    ],
    bad: 'Une alerte [aurait pu] éviter l’incident.',
    kinder: 'Il n’y avait pas d’alerte sur les attentes de verrou.',
    clean: [
      'La page aurait deux boutons.',
      'Cela aurait pu être le disque.',
      'Il suffisait de deux clients pour remplir la file.',
    ],
  },
  {
    id: 'fr-si-seulement',
    twin: 'if-only',
    title: 'If only, in French',
    offIn: ['hypotheses'],
    words: 'si s',
    patterns: [
      phrase(
        "si seulement|(?:si (?:on|nous|l'équipe|quelqu'un|elle|elles)|s'ils?) (?:n')?(?:avait|avions|avaient)(?: pas)? (?:été|fait|vu|lu|su|suivi|\\p{L}{2,20}(?:é|i|is)e?s?)",
      ),
    ],
    bad: '[Si on avait vérifié] la taille, tout allait bien.',
    kinder: 'La taille de la table n’était pas affichée.',
    clean: ['Si la file est vide, le travail attend.'],
  },
  {
    id: 'fr-cause-racine',
    twin: 'root-cause',
    title: 'The root cause, in French',
    words: 'cause seule unique',
    patterns: [
      phrase(
        "(?:la|une) (?:seule |vraie |véritable )?cause (?:racine|profonde|première|principale|unique)|l'unique cause(?: (?:racine|profonde))?|cause racine|(?:l'unique|la seule) (?:cause|raison)",
      ),
    ],
    bad: '[La cause racine] était un index manquant.',
    kinder: 'Quatre facteurs se sont combinés.',
    clean: ['Les causes sont multiples.'],
  },
  {
    id: 'fr-evident',
    twin: 'obvious',
    title: 'Obviously, in French',
    words: 'évidemment bien évidence évident clair manifestement forcément comme',
    patterns: [
      phrase(
        "évidemment|bien sûr|bien entendu|de toute évidence|il (?:est|était) (?:évident|clair) (?:que|qu(?='))|manifestement|forcément|comme chacun sait",
      ),
    ],
    passes: ({ before }) => /(?:pas|sans) {1,3}$/i.test(before),
    bad: 'Le disque était [évidemment] plein.',
    kinder: '`df` indiquait 100 % à 14 h 20 UTC.',
    clean: ['Le message disait « bien sûr ».', 'La page ne le montre pas forcément.'],
  },
  {
    id: 'fr-recul',
    twin: 'hindsight',
    levels: 'IEIIII',
    offIn: ['learned'],
    title: 'In hindsight, in French',
    words: 'recul posteriori rétrospectivement coup sait',
    patterns: [
      phrase('avec (?:le|du) recul|a posteriori|rétrospectivement|après coup|on sait (?:maintenant|désormais)'),
    ],
    bad: '[Avec le recul], la courbe était étrange.',
    kinder: 'L’échelle de la courbe cache les écarts de moins de 10 %.',
    clean: ['Le recul du curseur est normal.'],
  },
  {
    id: 'fr-manque-de',
    twin: 'not-enough',
    title: 'A lack of something, in French',
    words: 'manque manqué absence défaut tests surveillance documentation formation',
    patterns: [
      phrase(
        "(?<!par )(?:manque|absence|défaut) (?:de |d')(?:vigilance|rigueur|attention|sérieux|communication|tests?|supervision|surveillance|formation|contrôles?|anticipation|préparation)|manqué (?:de |d')(?:vigilance|rigueur|attention|sérieux|anticipation|prudence)|(?:tests|surveillance|documentation|formation) insuffisante?s?",
      ),
    ],
    bad: 'Un [manque de rigueur] dans les tests.',
    kinder: 'Les tests s’exécutent sur une base vide.',
    clean: ['Par défaut, la page est vide.', 'Un défaut de page coûte cher.'],
  },
  {
    id: 'fr-vigilant',
    twin: 'be-careful',
    levels: 'WE-EWW',
    title: 'Care as an action, in French',
    words: 'vigilant* attentif* attentive* prudent* rigoureux* rigoureuse* attention redoubler sensibiliser rappeler',
    patterns: [
      phrase(
        "(?:être|rester|soyons|restons)(?: (?:plus|très|davantage))? (?:vigilant|attentif|attentive|prudent|rigoureux|rigoureuse)e?s?|faire (?:plus |bien )?attention|redoubler (?:de |d')(?:vigilance|prudence|rigueur|attention)|sensibiliser (?:les|nos|tous|toutes|l'équipe)(?: (?:équipes|collègues|personnes))?|rappeler (?:à tous|à toutes|à l'équipe|aux équipes)",
      ),
    ],
    bad: '[Être plus vigilant] lors des migrations.',
    kinder: 'Bloquer la construction si une migration verrouille une table de plus de dix millions de lignes.',
    clean: ['L’attention reste sur la file.'],
  },
  {
    id: 'fr-drame',
    twin: 'drama',
    offIn: ['truths'],
    title: 'Strong words, in French',
    words:
      'catastroph* désastr* inadmissible* inacceptable* scandaleu* honteu* quoi cauchemar* fiasco* lamentable* ridicule*',
    patterns: [
      phrase(
        "catastroph(?:es?|iques?)|désastr(?:es?|eux|euses?)|inadmissibles?|inacceptables?|scandaleu(?:x|ses?)|honteu(?:x|ses?)|(?:du grand )?n'importe quoi|cauchemars?|fiascos?|lamentables?|ridicules?",
      ),
    ],
    passes: ({ before }) => /reprise après {1,3}$/i.test(before),
    bad: 'Une [catastrophe] pour tous.',
    kinder: '86 minutes sans pages pour tous les visiteurs.',
    clean: ['Le plan de reprise après catastrophe a servi.'],
  },
  {
    id: 'fr-erreur-commise',
    twin: 'mistakes-were-made',
    title: 'A confession without a fact, in French',
    words: 'erreur erreurs faute fautes maladresse maladresses chose',
    patterns: [
      phrase(
        "(?:une|des|plusieurs|quelques) (?:erreur|faute|maladresse)s? (?:a|ont|avait|avaient) été (?:commise|faite)s?|quelque chose s'est mal passé",
      ),
    ],
    bad: '[Une erreur a été commise].',
    kinder: 'La mise en production est partie avant le préchauffage du cache.',
    clean: ['Le message « Une erreur a été commise » restait.'],
  },
  {
    id: 'fr-plus-jamais',
    twin: 'never-again',
    title: 'False certainty, in French',
    words: 'jamais reproduira reproduire arriver définitivement',
    patterns: [
      phrase(
        "plus jamais(?= (?:ça|cela|se |d'))|(?<=(?:^|[.!?:]) {0,3})plus jamais|ne se reproduira (?:plus|pas)|ne (?:doit|devra|peut|pourra) plus (?:jamais )?(?:se reproduire|arriver)|définitivement (?:corrigé|résolu)e?s?",
      ),
    ],
    bad: 'Cela [ne se reproduira plus].',
    kinder: 'Un changement bloquant fait maintenant échouer la construction.',
    clean: ['Le message ne se reproduit que la nuit.', 'Le trafic n’est plus jamais revenu au même niveau.'],
  },
  {
    id: 'fr-personne-na',
    twin: 'absent-person',
    title: 'Nobody checked, in French',
    words: 'personne',
    patterns: [phrase("personne n'(?:a|avait|aura) (?:vu|vérifié|testé|remarqué|pensé|regardé|lu|relevé|détecté)")],
    bad: '[Personne n’a vu] l’alerte.',
    kinder: 'L’alerte est arrivée dans un canal qui reçoit 300 messages par jour.',
    clean: ['Personne n’avait les droits.'],
  },
];
