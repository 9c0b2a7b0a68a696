/**
 * JSON for a log or a terminal, indented, with a line end. `JSON.stringify` escapes the controls below U+0020 and leaves
 * DEL and those above it, which a terminal obeys.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(/[\u007f-\u009f]/g, escaped)}\n`;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
