import { oneOf } from '../pattern.ts';

/** Groups of words that several French patterns share; texts are in NFC, with straight apostrophes. */

const inclusive = '(?:·(?:euse|rice|trice|ère|e|s)){0,2}s?';
const roles = oneOf(`développeur développeuse ingénieur ingénieure opérateur opératrice administrateur administratrice
  collègue équipe relecteur relectrice auteur autrice stagiaire testeur testeuse`);

export const role = `${roles}${inclusive}`;
export const person = `(?:il|elle|on|nous|ils|elles|quelqu'un|${role})`;
export const conditional = oneOf('aurais aurait aurions auriez auraient');
export const has = "(?:n')?(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient)";
export const rulebook =
  "(?:la |les |le |nos |l')?(?:procédures?|processus|règles?|consignes?|protocoles?|bonnes pratiques|check-?lists?)";
