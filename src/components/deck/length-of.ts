/** A sentence that fills a slide alone is set by its length: the same size for a word and a paragraph suits neither. */
export function lengthOf(text: string): 'long' | 'longer' | 'longest' | undefined {
  if (text.length <= 60) return undefined;
  return text.length <= 110 ? 'long' : text.length <= 180 ? 'longer' : 'longest';
}
