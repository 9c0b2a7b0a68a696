/**
 * The stem of an English word in lower case: `connections` and `connected` become `connect`. Words of one or two letters
 * and words with anything but a–z stay as they are. Source: M. F. Porter, "An algorithm for suffix stripping", 1980.
 */
export function stem(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  return [plurals, pastAndProgress, finalY, derived, adjectives, lastEndings, finalE].reduce(
    (stemmed, step) => step(stemmed),
    word,
  );
}

const isVowel = (word: string, at: number): boolean => {
  const letter = word[at];
  if (letter === undefined) return false;
  return 'aeiou'.includes(letter) || (letter === 'y' && at > 0 && !isVowel(word, at - 1));
};

const hasVowel = (word: string) => [...word].some((_, at) => isVowel(word, at));

/** How many times a vowel is followed by a consonant. */
function measure(word: string): number {
  let turns = 0;
  for (let at = 1; at < word.length; at += 1) if (isVowel(word, at - 1) && !isVowel(word, at)) turns += 1;
  return turns;
}

const endsInDouble = (word: string) =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1);

/** Consonant, vowel, consonant, the last of them none of `w`, `x`, `y`: `hop`, not `snow`. */
const endsShort = (word: string) =>
  word.length > 2 &&
  !isVowel(word, word.length - 3) &&
  isVowel(word, word.length - 2) &&
  !isVowel(word, word.length - 1) &&
  !/[wxy]$/.test(word);

/** Replaces the longest ending of the list when what stands before it has more than `turns` turns. */
function replaced(word: string, endings: readonly (readonly [from: string, to: string])[], turns: number): string {
  const [from, to] = endings.find(([ending]) => word.endsWith(ending)) ?? ['', ''];
  const before = word.slice(0, word.length - from.length);
  return from && measure(before) > turns ? before + to : word;
}

function plurals(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastAndProgress(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const before = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (before === undefined || !hasVowel(before)) return word;
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (endsInDouble(before) && !/[lsz]$/.test(before)) return before.slice(0, -1);
  return measure(before) === 1 && endsShort(before) ? `${before}e` : before;
}

const finalY = (word: string) => (word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word);

const derivedEndings = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
] as const;
const derived = (word: string) => replaced(word, derivedEndings, 0);

const adjectiveEndings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
] as const;
const adjectives = (word: string) => replaced(word, adjectiveEndings, 0);

const endings = 'ement ance ence able ible ment sion tion ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

function lastEndings(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate));
  if (ending === undefined) return word;
  // `-ion` goes only after `s` or `t`, which stays.
  const before = word.slice(0, /^[st]ion$/.test(ending) ? -3 : -ending.length);
  return measure(before) > 1 ? before : word;
}

function finalE(word: string): string {
  const before = word.slice(0, -1);
  const isDropped = measure(before) > 1 || (measure(before) === 1 && !endsShort(before));
  const shorter = word.endsWith('e') && isDropped ? before : word;
  return shorter.endsWith('ll') && measure(shorter) > 1 ? shorter.slice(0, -1) : shorter;
}
