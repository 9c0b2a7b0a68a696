/** Whether a text argues about a term instead of using it: wording-rules.md, section 2.5. */

const clauseEnd = /[.!?;:–—]/;
const longest = 300;

const naming: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:labels?|so-called|the (?:word|term|phrase|concept|idea|notion)s?|myths?|symptoms?|stops at|blameless|blame-(?:aware|free))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:étiquettes?|termes?|notions?|mythes?|s'arrêt(?:er|e) à|cultures? (?:du|de la|de l'|juste|sans|non punitive)|sans (?:blâme|reproches?))(?!\p{L})/iu,
};

const refusing: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:instead of|rather than|avoid(?:s|ed|ing)?|(?:do|does|did|is|are|was|were|should|can)(?: not|n't)|cannot|never|no|no longer|not (?:a|the|an)|without|beyond|(?:tendency|temptation|urge) to)(?: [\p{L}'-]{1,20}){0,4} {0,3}$/iu,
  fr: /(?<!\p{L})(?:plutôt que|au lieu de|sans|aucune?|loin de|tentation de|renonc(?:er|e|ons|é) à|évit(?:er|e|ons|é)|(?:ne |n')[\p{L}']{1,20} (?:pas|plus|jamais))(?: [\p{L}'-]{1,20}){0,4} {0,3}$/iu,
};

const denying: Readonly<Record<string, RegExp>> = {
  en: /^ {1,3}(?:(?:is|was) not (?:an?|the)|(?:is|was) (?:a|an|the) (?:consequence|effect|symptom|starting point)|(?:isn't|wasn't) (?:an?|the))(?!\p{L})/iu,
  fr: /^ {1,3}(?:n'(?:est|était) pas (?:une?|le|la)|n'(?:aide|apprend|explique|avance)|ne (?:mène|sert|répare|change|dit|nous apprend)|(?:nuit|empêche|freine|arrête|décourage|éloigne|met fin))(?!\p{L})/iu,
};

/** `start` and `end` are the match in its paragraph. */
export function isDiscussed(text: string, start: number, end: number, language: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - longest), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + longest).split(clauseEnd);
  const says = (patterns: Readonly<Record<string, RegExp>>, part: string) => patterns[language]?.test(part) === true;
  const clause = before + text.slice(start, end) + after;
  return says(naming, clause) || says(refusing, before) || says(denying, after);
}
