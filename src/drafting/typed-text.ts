import { findHiddenCharacters } from '../model/characters.ts';

/** Text from a box: line ends as `\n`, tabs as spaces, without the characters that a paste brings and nobody sees. */
export function typedText(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll('\t', ' ');
  const hidden = new Set(
    findHiddenCharacters(lines).flatMap(({ index, length }) => Array.from({ length }, (_, at) => index + at)),
  );
  if (hidden.size === 0) return lines;
  // By UTF-16 unit, as the positions count. What a character gave meaning to may be hidden once it is gone.
  return typedText([...Array(lines.length).keys()].map((at) => (hidden.has(at) ? '' : lines.charAt(at))).join(''));
}
