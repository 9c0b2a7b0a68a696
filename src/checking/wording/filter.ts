import type { WordingRule } from './rule.ts';

const shortestStart = 4;
/** More different words than an archive has in a language; a text of random letters can't fill the memory. */
const mostKnown = 50_000;

/** A word that makes a rule worth trying: by itself, or as the first or second of two that occur together. */
interface Hint {
  readonly rule: WordingRule;
  readonly pair?: { readonly id: string; readonly part: 1 | 2 };
}

/** Finds the rules worth trying on a text: those of which at least one word, or pair of words, occurs. */
export function wordFilter(rules: readonly WordingRule[]): (text: string) => readonly WordingRule[] {
  const hintsOf = hintsFor(rules);
  const mayBegin = beginningsOf(rules);
  return (text) => {
    const found = new Set<WordingRule>();
    const halves = new Map<string, number>();
    eachWord(text, mayBegin, (word) => {
      for (const { rule, pair } of hintsOf(word)) {
        if (pair) halves.set(pair.id, (halves.get(pair.id) ?? 0) | pair.part);
        if (!pair || halves.get(pair.id) === 3) found.add(rule);
      }
    });
    return found.size === 0 ? [] : rules.filter((rule) => found.has(rule));
  };
}

/** The hints that a word gives. Each different word of an archive is looked up once. */
function hintsFor(rules: readonly WordingRule[]): (word: string) => readonly Hint[] {
  const whole = new Map<string, Hint[]>();
  const starts: { readonly start: string; readonly hint: Hint }[] = [];
  const add = (word: string, hint: Hint) => {
    if (word.endsWith('*')) starts.push({ start: word.slice(0, -1), hint });
    else whole.set(word, [...(whole.get(word) ?? []), hint]);
  };
  for (const rule of rules) {
    for (const id of rule.words.split(/\s+/)) {
      const [first = '', second] = id.split('+');
      if (second === undefined) add(first, { rule });
      else {
        add(first, { rule, pair: { id: `${rule.id} ${id}`, part: 1 } });
        add(second, { rule, pair: { id: `${rule.id} ${id}`, part: 2 } });
      }
    }
  }
  const known = new Map<string, readonly Hint[]>();
  return (word) => {
    const hints = known.get(word);
    if (hints) return hints;
    const begun = word.length < shortestStart ? [] : starts.filter(({ start }) => word.startsWith(start));
    const all = [...(whole.get(word) ?? []), ...begun.map(({ hint }) => hint)];
    if (known.size >= mostKnown) known.clear();
    known.set(word, all);
    return all;
  };
}

/**
 * Words in lower case that may be listed, and the marks that rules list. Runs over every character of an archive, so it
 * reads codes, and cuts out only words of which the beginning is known.
 */
function eachWord(text: string, mayBegin: Uint8Array, visit: (word: string) => void): void {
  let start = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      if (isCapital(code)) capitals++;
      continue;
    }
    if (at > start) {
      if (mayBegin[beginning(text, start, at)] === 1) visit(text.slice(start, at).toLowerCase());
      if (capitals >= shortestStart) visit('CAPS');
      if (isDigit(text.charCodeAt(start)) && isClock(text, start, at)) visit('0');
    }
    if (code === 0x21 || code === 0x3f || code === 0x40) visit(String.fromCharCode(code));
    start = at + 1;
    capitals = 0;
  }
}

const beginningBits = 14;

/** The first three letters of a word as a number, whatever their case; words that begin otherwise may share it. */
function beginning(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < Math.min(end, start + 3); at++) sum = (sum * 37 + fold(text.charCodeAt(at))) | 0;
  return sum & ((1 << beginningBits) - 1);
}

/** One number for a letter in both cases; one for all letters whose cases lie further apart. */
const fold = (code: number) => (code < 0x100 ? code | 0x20 : 0);

/** Marks where a word that some rule lists may begin. */
function beginningsOf(rules: readonly WordingRule[]): Uint8Array {
  const marked = new Uint8Array(1 << beginningBits);
  for (const word of rules.flatMap((rule) => rule.words.split(/[\s+]+/)))
    marked[beginning(word, 0, word.replace('*', '').length)] = 1;
  return marked;
}

/** `14:02` or `14h02`, as far as the first word of it shows. */
const isClock = (text: string, start: number, end: number) => text[end] === ':' || text.slice(start, end).includes('h');

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** Of the Latin script; at the end of a text the code is no number. */
const isLetter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
/** All capitals, and among the letters with accents some small ones too: a filter may try once too often. */
const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || code >= 0xc0;
