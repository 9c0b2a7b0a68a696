/**
 * A letter of a script that puts no spaces between its words. Where a word ends is not told, so each letter is a word of
 * the index, and a word is a phrase of them. Korean has spaces, but glues endings to its words.
 */
const letter = String.raw`(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;

/** Letters of such scripts, with their marks, or anything else of a word. */
export const wordPattern = new RegExp(
  String.raw`(?:${letter}\p{M}*)+|(?:(?!${letter})[\p{L}\p{M}\p{N}_])+(?:'(?:(?!${letter})[\p{L}\p{M}\p{N}_])+)*`,
  'gu',
);

const unspaced = new RegExp(`^(?:${letter}\\p{M}*)+$`, 'u');

/** Whether it is written in a script without spaces, and in nothing else. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** `l’erreur` is to be found by `erreur`. */
const elision = String.raw`(?<=^[^\p{L}\p{N}]*(?:[cdjlmnst]|qu)['’])(?=\p{L})`;
/** Before each letter, and where something else begins after it or after a mark of such scripts: `超时，Redis`. */
const boundary = new RegExp(
  String.raw`(?<=.)(?=${letter})|(?<=${letter}\p{M}*[^\p{L}\p{N}]*|[\u3001-\u301f\uff01-\uff1f])(?=[\p{L}\p{N}])|${elision}`,
  'iu',
);
/** Most words of most archives hold none of what is cut. */
const mayBeCut = /['’\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\uffef\u{20000}-\u{3ffff}]/u;

/** What stands between two spaces, as the words that the index holds of it. */
export const cut = (written: string): readonly string[] =>
  mayBeCut.test(written) ? written.split(boundary) : [written];

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
