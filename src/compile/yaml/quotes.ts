/** A text in quotes that need no escape inside; undefined when both kinds, or a backslash, stand in it. */
export function inQuotes(value: string): string | undefined {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return value.includes("'") ? undefined : `'${value}'`;
}
