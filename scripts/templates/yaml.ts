import { stringify } from 'yaml';

/** `key: value` as YAML that reads back as the same value: quoted where a plain text would become something else. */
export const field = (key: string, value: unknown): string => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();

/** `key: [a, b]`. */
export const listField = (key: string, values: readonly string[]): string =>
  `${key}: ${stringify(values, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd()}`;

/** Lines that count once their `# ` is gone. */
export const commented = (text: string): string => text.replace(/^/gm, '# ').replace(/ +$/gm, '');

/** Text that others wrote, fit for a comment: no control, direction or invisible character, no line break. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·').trim();

/** A hint in the body, which no page shows. */
export const hint = (text: string): string => `{/* ${text} */}`;

/** A file from its lines of front matter and its blocks of text; absent ones leave no gap. */
export function writeUpText(
  front: readonly (string | undefined)[],
  body: readonly (string | undefined)[] = [],
): string {
  const given = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined);
  const blocks = given(body).map((block) => `\n${block}\n`);
  return `---\n${given(front).join('\n')}\n---\n${blocks.join('')}`;
}
