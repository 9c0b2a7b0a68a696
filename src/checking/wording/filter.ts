import type { WordingRule } from './rule.ts';

const shortestStart = 4;

/** Finds the rules worth trying on a text: those of which at least one word occurs. */
export function wordFilter(rules: readonly WordingRule[]): (text: string) => readonly WordingRule[] {
  const whole = new Map<string, WordingRule[]>();
  const starts = new Map<string, { readonly start: string; readonly rule: WordingRule }[]>();
  for (const rule of rules) {
    for (const word of rule.words.split(/\s+/)) {
      if (word.endsWith('*')) append(starts, word.slice(0, shortestStart), { start: word.slice(0, -1), rule });
      else append(whole, word, rule);
    }
  }

  return (text) => {
    const found = new Set<WordingRule>();
    const add = (word: string) => {
      for (const rule of whole.get(word) ?? []) found.add(rule);
      if (word.length < shortestStart) return;
      for (const { start, rule } of starts.get(word.slice(0, shortestStart)) ?? [])
        if (word.startsWith(start)) found.add(rule);
    };
    eachWord(text, add);
    return found.size === 0 ? [] : rules.filter((rule) => found.has(rule));
  };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Words in lower case and the marks that rules list. Runs over every character of an archive, so it reads codes. */
function eachWord(text: string, visit: (word: string) => void): void {
  let start = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      if (isCapital(code)) capitals++;
      continue;
    }
    if (at > start) {
      const word = text.slice(start, at);
      visit(capitals > 0 ? word.toLowerCase() : word);
      if (capitals >= shortestStart) visit('CAPS');
      if (isDigit(text.charCodeAt(start))) visit('0');
    }
    if (code === 0x21 || code === 0x3f || code === 0x40) visit(String.fromCharCode(code));
    start = at + 1;
    capitals = 0;
  }
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** Of the Latin script; at the end of a text the code is no number. */
const isLetter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
/** All capitals, and among the letters with accents some small ones too: a filter may try once too often. */
const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || code >= 0xc0;
