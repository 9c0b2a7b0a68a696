/**
 * A letter of a script that puts no spaces between its words. Where a word ends is not told, so each letter is a word of
 * the index, and a word is a phrase of them. Korean has spaces, but glues endings to its words.
 */
const letter = String.raw`(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;

/** Most texts of most archives hold none: where such letters, their marks and the elisions are among. */
const range = String.raw`\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\uffef\u{20000}-\u{3ffff}`;
const mayHoldLetter = new RegExp(`[${range}]`, 'u');
const mayBeCut = new RegExp(`['’${range}]`, 'u');

const spaced = /[\p{L}\p{M}\p{N}_]+(?:'[\p{L}\p{M}\p{N}_]+)*/gu;
const mixed = new RegExp(
  String.raw`(?:${letter}\p{M}*)+|(?:(?!${letter})[\p{L}\p{M}\p{N}_])+(?:'(?:(?!${letter})[\p{L}\p{M}\p{N}_])+)*`,
  'gu',
);

/** Words with letters, digits, `_` and inner apostrophes; letters without spaces are apart from others. */
export const wordsOf = (text: string): readonly string[] => text.match(mayHoldLetter.test(text) ? mixed : spaced) ?? [];

const unspaced = new RegExp(`^(?:${letter}\\p{M}*)+$`, 'u');

/** Whether it is written in a script without spaces, and in nothing else. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** `l’erreur` is to be found by `erreur`. */
const elided = String.raw`(?=\p{L})(?<=^[^\p{L}\p{N}]*(?:[cdjlmnst]|qu)['’])`;
/** Something else after such a letter or one of its marks: `超时，Redis`. What follows is looked at first, since it is cheap. */
const other = String.raw`(?=[\p{L}\p{N}])(?<=${letter}\p{M}*[^\p{L}\p{N}]*|[\u3001-\u301f\uff01-\uff1f])`;
const boundary = new RegExp(`(?=${letter})(?<=.)|${other}|${elided}`, 'iu');
/** What stands between two spaces, as the words that the index holds of it. */
export const cut = (written: string): readonly string[] =>
  mayBeCut.test(written) ? written.split(boundary) : [written];

/** The same of all that is written in a line. */
export const cutLine = (line: string, written: readonly string[]): readonly string[] =>
  mayBeCut.test(line) ? written.flatMap(cut) : written;

/** How the index is asked for a word or for several in a row; several pieces are a phrase in any case. */
export function lookUp(words: string, isPhrase = false): string {
  const pieces = words.split(/\s+/).flatMap(cut);
  return isPhrase || pieces.length > 1 ? `"${pieces.join(' ')}"` : words;
}

export interface WrittenPiece {
  readonly text: string;
  /** No space stands before it. */
  readonly isGlued: boolean;
}

/** A text as the words that the index holds of it. */
export const piecesOf = (text: string): readonly WrittenPiece[] =>
  text
    .split(/\s+/)
    .filter((written) => written !== '')
    .flatMap((written) => cut(written).map((piece, at) => ({ text: piece, isGlued: at > 0 })));
