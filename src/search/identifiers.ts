const patterns: readonly RegExp[] = [
  /`([^`\n]{2,80})`/g,
  /\b(\p{Lu}\p{Ll}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*)\b/gu,
  /\b(\p{Ll}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*)\b/gu,
  /\b(\w+_\w+)\b/g,
  /\b(\p{Lu}{4,})\b/gu,
  /\b([45]\d\d)\b/g,
  /\b(\p{Lu}[\p{Lu}\p{N}_]{0,9}-\d+)\b/gu,
];

/** Names a responder pastes: code in backticks, class and field names, constants, HTTP codes, ticket keys; each once. */
export function identifiersIn(text: string): string[] {
  return [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')))];
}
