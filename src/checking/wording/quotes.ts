/** Somebody's words: pairs of quotation marks on one line, at most 400 characters apart. */
const quotes = [
  /“[^”\n]{1,400}”/gu,
  /«[^»\n]{1,400}»/gu,
  /‹[^›\n]{1,400}›/gu,
  /(?<![\p{L}\p{N}])"[^"\n]{1,400}"(?![\p{L}\p{N}])/gu,
  // The apostrophe of "engineer’s" opens nothing.
  /(?<=^|[\s(])‘[^‘\n]{3,400}?’(?!\p{L})/gu,
];

const openings = /[“«‹"‘]/;

/** The same length with spaces for what others said; an unclosed quote hides nothing. */
export const blankQuotes = (text: string): string =>
  openings.test(text)
    ? quotes.reduce((rest, quote) => rest.replace(quote, (words) => ' '.repeat(words.length)), text)
    : text;

/** Two or more capitalised words: the title of a book or a page. */
export const isTitle = (emphasised: string): boolean =>
  (emphasised.match(/(?<!\p{L})\p{Lu}\p{L}{0,40}/gu)?.length ?? 0) >= 2;
