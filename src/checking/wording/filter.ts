import type { WordingRule } from './rule.ts';

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
    for (const word of wordsOf(text)) {
      for (const rule of whole.get(word) ?? []) found.add(rule);
      for (const { start, rule } of starts.get(word.slice(0, shortestStart)) ?? [])
        if (word.startsWith(start)) found.add(rule);
    }
    return rules.filter((rule) => found.has(rule));
  };
}

const shortestStart = 4;

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const tokens = /\p{L}[\p{L}\p{N}]*|[@!?]|\p{N}/gu;

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [token] of text.matchAll(tokens)) {
    if (/^\p{N}/u.test(token)) words.add('0');
    else if (token.length > 3 && token === token.toUpperCase()) words.add('CAPS').add(token.toLowerCase());
    else words.add(token.toLowerCase());
  }
  return words;
}
