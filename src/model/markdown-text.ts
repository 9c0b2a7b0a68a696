/**
 * A text as Markdown that shows it as it is: it makes no link, no image, no mention, no emoji and no table cell of its
 * own. A colon is only escaped where it would make something, so that plain sentences stay readable as text.
 */
export const asMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&!@#]/g, '\\$&')
    .replace(/:(?=\/\/|[\w+-]*:)/g, '\\:')
    .replace(/\bwww\./gi, 'www\\.');
