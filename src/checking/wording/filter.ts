import type { WordingRule } from './rule.ts';

const shortestStart = 4;
/** More different words than an archive has in a language; a text of random letters can't fill the memory. */
const mostKnown = 50_000;

/** A word that makes a rule worth trying: by itself, or as the first or second of two that occur together. */
interface Hint {
  readonly rule: number;
  readonly pair?: { readonly id: number; readonly part: 1 | 2 };
}

/** Finds the rules worth trying on a text: those of which at least one word, or pair of words, occurs. */
export function wordFilter(rules: readonly WordingRule[]): (text: string) => readonly WordingRule[] {
  const { hintsOf, pairs } = hintsFor(rules);
  const mayBegin = beginningsOf(rules);
  // One for all texts: a paragraph is short, and an archive has many.
  const halves = new Uint8Array(pairs);
  const found = new Uint8Array(rules.length);
  const visit = (word: string) => {
    for (const { rule, pair } of hintsOf(word)) {
      const parts = pair ? (halves[pair.id] ?? 0) | pair.part : 3;
      if (pair) halves[pair.id] = parts;
      if (parts === 3) found[rule] = 1;
    }
  };
  return (text) => {
    halves.fill(0);
    found.fill(0);
    eachWord(text, mayBegin, visit);
    return found.includes(1) ? rules.filter((_, index) => found[index] === 1) : [];
  };
}

/** The hints that a word gives. Each different word of an archive is looked up once. */
function hintsFor(rules: readonly WordingRule[]) {
  const whole = new Map<string, Hint[]>();
  const starts: { readonly start: string; readonly hint: Hint }[] = [];
  let pairs = 0;
  const add = (word: string, hint: Hint) => {
    if (word.endsWith('*')) starts.push({ start: word.slice(0, -1), hint });
    else whole.set(word, [...(whole.get(word) ?? []), hint]);
  };
  for (const [rule, { words }] of rules.entries()) {
    for (const listed of words.split(/\s+/)) {
      const [first = '', second] = listed.split('+');
      if (second === undefined) add(first, { rule });
      else {
        const id = pairs++;
        add(first, { rule, pair: { id, part: 1 } });
        add(second, { rule, pair: { id, part: 2 } });
      }
    }
  }
  const known = new Map<string, readonly Hint[]>();
  const hintsOf = (word: string): readonly Hint[] => {
    const hints = known.get(word);
    if (hints) return hints;
    const begun = word.length < shortestStart ? [] : starts.filter(({ start }) => word.startsWith(start));
    const all = [...(whole.get(word) ?? []), ...begun.map(({ hint }) => hint)];
    if (known.size >= mostKnown) known.clear();
    known.set(word, all);
    return all;
  };
  return { hintsOf, pairs };
}

/**
 * Words in lower case that may be listed, and the marks that rules list. Runs over every character of an archive, so it
 * reads codes, and cuts out only words of which the beginning is known.
 */
function eachWord(text: string, mayBegin: Uint8Array, visit: (word: string) => void): void {
  let start = 0;
  let begun = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = letterOf(code);
    if (letter > 0) {
      if (at < start + beginningLength) begun = next(begun, letter);
      if (isCapital(code)) capitals++;
      continue;
    }
    if (at > start) {
      if (mayBegin[begun] === 1) {
        const word = text.slice(start, at);
        visit(capitals > 0 ? word.toLowerCase() : word);
      }
      if (capitals >= shortestStart) visit('CAPS');
      if (isClock(text, start, at)) visit('0');
    }
    if (code === 0x21 || code === 0x3f || code === 0x40) visit(String.fromCharCode(code));
    start = at + 1;
    begun = 0;
    capitals = 0;
  }
}

/** `14:02` or `14h02`, as far as the first word of it shows. */
const isClock = (text: string, start: number, end: number) =>
  isDigit(text.charCodeAt(start)) && (text[end] === ':' || text.slice(start, end).includes('h'));

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLatin = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
/** All capitals, and among the letters with accents some small ones too: a filter may try once too often. */
const isCapital = (code: number) => code >= 0xc0 || (code <= 0x5a && code >= 0x41);

/** One number for both cases of a letter, one for all letters whose cases lie far apart, and 0 for whatever is none. */
const letters = Uint8Array.from({ length: 0x250 }, (_, code) =>
  isLatin(code) || isDigit(code) ? (code < 0x100 ? code | 0x20 : 1) : 0,
);
const letterOf = (code: number) => (code < letters.length ? (letters[code] ?? 0) : 0);

const beginningLength = shortestStart;
const mostBeginnings = 0x4000;
/** The number of a beginning that goes on; two beginnings may share one. */
const next = (begun: number, letter: number) => (begun * 37 + letter) % mostBeginnings;

/** Marks where a word that some rule lists may begin. */
function beginningsOf(rules: readonly WordingRule[]): Uint8Array {
  const marked = new Uint8Array(mostBeginnings);
  for (const word of rules.flatMap((rule) => rule.words.split(/[\s+]+/))) {
    const codes = [...word.replace('*', '').slice(0, beginningLength)].map((letter) => letterOf(letter.charCodeAt(0)));
    marked[codes.reduce(next, 0)] = 1;
  }
  return marked;
}
