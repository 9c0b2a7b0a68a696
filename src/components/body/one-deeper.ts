const anchor = /<a\b[^>]*>/g;
const relative = /(\shref=")(?![a-z][a-z\d+.-]*:|[/#])/i;

/** The links of a write-up's text as a page one folder below its own needs them. */
export const oneDeeper = (html: string): string => html.replace(anchor, (tag) => tag.replace(relative, '$1../'));
