/** How patterns are written: ASCII word edges break at é and ’, and an open-ended repeat can cost more than linear time. */

const before = String.raw`(?<![\p{L}\p{N}_-])`;
const after = String.raw`(?![\p{L}\p{N}_-])`;

/** A space stands for one to three, unless it says how many. */
const spaced = (source: string) => source.replace(/ (?![{?])/g, ' {1,3}');

/** A phrase between word edges of any script, ignoring case. */
export const phrase = (source: string): RegExp => new RegExp(`${before}(?:${spaced(source)})${after}`, 'giu');

/** The same at the start of a text only. */
export const opening = (source: string): RegExp => new RegExp(`^ {0,3}(?:${spaced(source)})${after}`, 'giu');

/** In capitals as written. */
export const capitals = (source: string): RegExp => new RegExp(`${before}(?:${spaced(source)})${after}`, 'gu');

/** Words or alternatives, separated by spaces or line breaks, as one group. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
