/** What begins a line of its own, or is drawn without regard to the space inside it. */
const isBlock =
  /^<\/?(?:article|aside|blockquote|canvas|circle|dd|details|dialog|div|dl|dt|footer|form|g|h[1-6]|label|li|main|ol|p|path|rect|section|summary|svg|table|tbody|td|text|th|thead|tr|ul|use)[\s>]/;
const isInlineEnd = /^<\/(?:a|b|em|i|small|span|strong)>/;
const isInlineStart = /^<(?:a|b|em|i|small|span|strong)[\s>]/;
const isButton = /^<\/?button[\s>]/;
/** Letters of the scripts that are written from right to left. */
const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
/** What browsers draw as one space; those that hold words together are others. */
const space = /[ \t\n\r\f]+/g;
/** In large letters a line would end between them. */
const beforePerCent = /(?<=\d) (?=%)/g;

/**
 * Slides without the space that no one sees, beside blocks or beside another: a tenth of what a deck would weigh. Code
 * keeps its own. Where nothing is written from right to left, no text has to find out how it is written.
 */
export function tightened(html: string): string {
  const directed = rightToLeft.test(html) ? html : html.replaceAll(/(?<=<[^>]*) dir="auto"(?=[^>]*>)/g, '');
  return directed
    .split(/(<pre[\s>][\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : withoutSpace(part)))
    .join('');
}

function withoutSpace(html: string): string {
  const tokens = html.match(/<(?:[^>"]|"[^"]*")*>|[^<]+|</g) ?? [];
  let isAfterSpace = false;
  return tokens
    .map((token, index) => {
      if (token.startsWith('<')) {
        if (!isInlineStart.test(token) && !isInlineEnd.test(token))
          isAfterSpace = isBlock.test(token) || token.startsWith('<button');
        return token;
      }
      let text = token.replace(space, ' ').replace(beforePerCent, '\u00a0');
      if (isAfterSpace) text = text.replace(/^ /, '');
      if (hasSpaceBehind(tokens, index)) text = text.replace(/ $/, '');
      if (text !== '') isAfterSpace = text.endsWith(' ');
      return text;
    })
    .join('');
}

/** Whether what follows a text begins with a space, or needs none. */
function hasSpaceBehind(tokens: readonly string[], index: number): boolean {
  let next = index + 1;
  while (isInlineEnd.test(tokens[next] ?? '')) next += 1;
  const token = tokens[next] ?? '';
  return isBlock.test(token) || (next > index + 1 && /^[ \t\n\r\f]/.test(token)) || isEndOfButton(tokens[index + 1]);
}

const isEndOfButton = (token = '') => isButton.test(token) && token.startsWith('</');
