/** A kind of names, and what any text with one of them holds: that is quickly looked for, and often not there. */
interface Kind {
  readonly sign: RegExp;
  readonly name: RegExp;
}

/** A capital that does not begin its word, after something else than a capital. */
const innerCapital = /[[\p{L}\p{N}]--\p{Lu}]\p{Lu}/v;

const kinds: readonly Kind[] = [
  { sign: /`/, name: /`([^`\n]{2,80})`/g },
  { sign: innerCapital, name: /\b(\p{Lu}\p{Ll}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*)\b/gu },
  { sign: innerCapital, name: /\b(\p{Ll}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*)\b/gu },
  { sign: /_/, name: /\b(\w+_\w+)\b/g },
  { sign: /\p{Lu}{4}/u, name: /\b(\p{Lu}{4,})\b/gu },
  { sign: /[45]\d\d/, name: /\b([45]\d\d)\b/g },
  { sign: /-\d/, name: /\b(\p{Lu}[\p{Lu}\p{N}_]{0,9}-\d+)\b/gu },
];

/** Names a responder pastes: code in backticks, class and field names, constants, HTTP codes, ticket keys; each once. */
export function identifiersIn(text: string): string[] {
  const found = kinds
    .filter(({ sign }) => sign.test(text))
    .flatMap(({ name }) => [...text.matchAll(name)].map(([, written]) => written ?? ''));
  return [...new Set(found)];
}
