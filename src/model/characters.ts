/** A character that no reader sees, at a UTF-16 index. */
export interface HiddenCharacter {
  readonly index: number;
  readonly length: number;
  /** Such as `U+202E`. */
  readonly name: string;
}

const onlyPrintableAscii = /^[\x20-\x7E\n\r]*$/;

/** Controls but line ends, format characters, lone surrogates, separators, fillers and variation selectors: each is judged below. */
const candidates =
  /[[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115F\u1160\u2800\u3164\uFFA0]--[\n\r]]|\u034F|\u17B4|\u17B5|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gv;

/** Format characters that are drawn: number signs of Arabic, Syriac and Kaithi. */
const drawn = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

const emojiEnd = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F)$/u;
const emojiStart = /^\p{Extended_Pictographic}/u;
const endsInJoiningScript = new RegExp(
  `[${[
    ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
    ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese', 'Javanese'],
  ]
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]$`,
  'u',
);
const takesVariation = /[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}]$/u;
/** The flags of England, Scotland and Wales end in tag characters. */
const flag = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}/gu;

function carriesMeaning(text: string, index: number, character: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + character.length);
  if (drawn.test(character)) return true;
  if (character === '\u200D' || character === '\u200C') {
    const joinsEmoji = character === '\u200D' && emojiEnd.test(before) && emojiStart.test(after);
    return joinsEmoji || endsInJoiningScript.test(before);
  }
  const isVariation = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character);
  return isVariation && takesVariation.test(before);
}

/**
 * Every control, invisible or direction-changing character of a text. Line ends are none; joiners and variation
 * selectors are none where the script or the emoji needs them. Source: checking.md, cases that are not listed.
 */
export function findHiddenCharacters(text: string, options: { readonly tabs?: boolean } = {}): HiddenCharacter[] {
  if (onlyPrintableAscii.test(text)) return [];
  const found = [...text.matchAll(candidates)];
  if (found.length === 0) return [];
  const flags = [...text.matchAll(flag)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return found.flatMap(({ 0: character, index }) => {
    const isWhite = character === '\t' && options.tabs === true;
    const isInFlag = flags.some(({ start, end }) => index >= start && index < end);
    if (isWhite || isInFlag || carriesMeaning(text, index, character)) return [];
    return [{ index, length: character.length, name: nameOf(character) }];
  });
}

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
