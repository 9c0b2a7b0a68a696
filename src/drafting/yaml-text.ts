/**
 * Texts as YAML, small enough for a browser: a plain line where that reads back the same, else a block of lines, else
 * quotes. JSON's strings are YAML's double-quoted ones.
 */

/** Begins with a letter, ends with a letter or mark, and holds nothing that YAML reads in another way. */
const plainLine = /^\p{L}[\p{L}\p{N} ,.;()/%+=_’'"!?<>…–—-]*[\p{L}\p{N}.)!?%…]$/u;
/** Words that YAML 1.1 or 1.2 takes for something else than text. */
const otherThanText = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** What a literal block keeps as it is: printable characters, no space at the start of its first line. */
const blockText = /^[^\s\p{C}][^\p{C}\u2028\u2029\u0085\r]*$/u;

/** The value of a key at an indentation of `depth` spaces: `key: …`. Line ends are `\n`. */
export function yamlField(key: string, text: string, depth = 0): string {
  const indent = ' '.repeat(depth);
  if (isBlock(text)) {
    const lines = text.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`));
    return `${indent}${key}: |-\n${lines.join('\n')}`;
  }
  return `${indent}${key}: ${yamlLine(text)}`;
}

/** A text on one line. */
export const yamlLine = (text: string): string =>
  plainLine.test(text) && !otherThanText.test(text) ? text : quoted(text);

const isBlock = (text: string) =>
  text.includes('\n') &&
  !text.endsWith('\n') &&
  blockText.test(text.replaceAll('\n', ' ')) &&
  text.split('\n').every((line) => line === line.trimEnd());

/** Line separators and other invisible characters are escaped, so that an editor shows them. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
