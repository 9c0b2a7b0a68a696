/** A text as Markdown that shows it as it is: it makes no link, no image, no mention and no table cell of its own. */
export const asMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~&!:@#]/g, '\\$&').replace(/\bwww\./gi, 'www\\.');
