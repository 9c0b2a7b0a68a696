/** How patterns are written: ASCII word edges break at é and ’, and an open-ended repeat can cost more than linear time. */

const before = String.raw`(?<![\p{L}\p{N}_-])`;
const after = String.raw`(?![\p{L}\p{N}_-])`;
const roughBefore = '(?<![a-z0-9_-])';
const roughAfter = '(?![a-z0-9_-])';

const roughly = new WeakMap<RegExp, RegExp>();
/** Characters of two units, and the one that ignoring case takes for an `s` in a Unicode pattern only. */
const needsUnicode = /[\ud800-\udfffſ]/;

/**
 * Whether a pattern is worth trying on a text in NFC. Node takes five times as long to make a Unicode pattern that
 * ignores case as a rough one that finds at least as much, and few patterns ever find anything.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const rough = roughly.get(pattern);
  return rough === undefined || rough.test(text) || needsUnicode.test(text);
}

function edged(start: string, source: string, roughStart: string): RegExp {
  const pattern = new RegExp(`${start}(?:${source})${after}`, 'giu');
  if (!source.includes('\\p{')) roughly.set(pattern, new RegExp(`${roughStart}(?:${source})${roughAfter}`, 'i'));
  return pattern;
}

/** A space stands for one to three, unless it says how many. */
const spaced = (source: string) => source.replace(/ (?![{?])/g, ' {1,3}');

/** A phrase between word edges of any script, ignoring case. */
export const phrase = (source: string): RegExp => edged(before, spaced(source), roughBefore);

/** The same at the start of a text only. */
export const opening = (source: string): RegExp => edged('^ {0,3}', spaced(source), '^ {0,3}');

/** In capitals as written. */
export const capitals = (source: string): RegExp => new RegExp(`${before}(?:${spaced(source)})${after}`, 'gu');

/** Words or alternatives, separated by spaces or line breaks, as one group. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
