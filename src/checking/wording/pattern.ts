/** How patterns are written: ASCII word edges break at é and ’, and an open-ended repeat can cost more than linear time. */

const before = String.raw`(?<![\p{L}\p{N}_-])`;
const after = String.raw`(?![\p{L}\p{N}_-])`;
const roughBefore = '(?<![a-z0-9_-])';
const roughAfter = '(?![a-z0-9_-])';

/** What a rule looks for in a text in NFC. */
export interface Pattern {
  /** Finds it, with the `g` flag. Made when it is first asked for: most are never. */
  readonly exact: RegExp;
  /** Whether it is worth asking for. */
  readonly mayMatch: (text: string) => boolean;
}

/** Characters of two units, and the one that ignoring case takes for an `s` in a Unicode pattern only. */
const needsUnicode = /[\ud800-\udfffſ]/;

const once = <Value>(make: () => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const lazily = (make: () => RegExp, mayMatch: Pattern['mayMatch'] = () => true): Pattern => {
  const exact = once(make);
  return {
    get exact() {
      return exact();
    },
    mayMatch,
  };
};

/**
 * Node takes five times as long to make a Unicode pattern that ignores case as a rough one that finds at least as much,
 * and few patterns ever find anything.
 */
function edged(start: string, source: string, roughStart: string): Pattern {
  const exact = () => new RegExp(`${start}(?:${source})${after}`, 'giu');
  if (source.includes('\\p{')) return lazily(exact);
  const rough = once(() => new RegExp(`${roughStart}(?:${source})${roughAfter}`, 'i'));
  return lazily(exact, (text) => rough().test(text) || needsUnicode.test(text));
}

/** A space stands for one to three, unless it says how many. */
const spaced = (source: string) => source.replace(/ (?![{?])/g, ' {1,3}');

/** A phrase between word edges of any script, ignoring case. */
export const phrase = (source: string): Pattern => edged(before, spaced(source), roughBefore);

/** The same at the start of a text only. */
export const opening = (source: string): Pattern => edged('^ {0,3}', spaced(source), '^ {0,3}');

/** In capitals as written. */
export const capitals = (source: string): Pattern =>
  lazily(() => new RegExp(`${before}(?:${spaced(source)})${after}`, 'gu'));

/** What is no phrase: a handle, marks, a time of day. */
export const signs = (make: () => RegExp): Pattern => lazily(make);

/** Words or alternatives, separated by spaces or line breaks, as one group. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
