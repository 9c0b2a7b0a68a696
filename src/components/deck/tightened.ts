const blocks =
  'article|blockquote|canvas|circle|dd|details|div|dl|dt|footer|g|h[1-6]|li|main|ol|p|path|rect|section|summary|svg|table|tbody|td|text|th|thead|tr|ul|use';
const aroundBlock = new RegExp(`\\s*(</?(?:${blocks})(?=[\\s>])(?:[^>"]|"[^"]*")*>)\\s*`, 'g');

/** Slides without the space beside blocks, which no one sees: a tenth of what a deck would weigh. Code keeps its own. */
export const tightened = (html: string): string =>
  html
    .split(/(<pre[\s>][\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(aroundBlock, '$1')))
    .join('');
