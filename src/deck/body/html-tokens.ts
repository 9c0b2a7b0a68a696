/** Our compiler's HTML, read tag by tag: it is balanced, and every `<`, `>` and quote of a text is escaped. */
export interface HtmlToken {
  readonly kind: 'open' | 'close' | 'void' | 'text';
  /** Of the element; empty for text. */
  readonly name: string;
  readonly html: string;
}

const voids = new Set(['br', 'hr', 'img', 'input']);

export function tokensOf(html: string): readonly HtmlToken[] {
  return [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g)].map(([piece, slash, name]) => {
    if (name === undefined) return { kind: 'text', name: '', html: piece };
    const kind = slash === '/' ? 'close' : voids.has(name) ? 'void' : 'open';
    return { kind, name, html: piece };
  });
}

/** How many elements deeper it is after a tag. */
export const descent = ({ kind }: HtmlToken): -1 | 0 | 1 => (kind === 'open' ? 1 : kind === 'close' ? -1 : 0);

/** One element: its name, its tags, and what is between them. */
export interface HtmlElement {
  readonly name: string;
  readonly open: string;
  readonly inner: string;
  readonly close: string;
}

/** The elements at the top of balanced HTML; text and void elements between them are left out. */
export function elementsIn(html: string): readonly HtmlElement[] {
  const elements: HtmlElement[] = [];
  let depth = 0;
  let open: HtmlToken | undefined;
  let inner = '';
  for (const token of tokensOf(html)) {
    const before = depth;
    depth += descent(token);
    if (before === 0 && depth === 1) open = token;
    else if (open && depth === 0) {
      elements.push({ name: open.name, open: open.html, inner, close: token.html });
      open = undefined;
      inner = '';
    } else if (open) inner += token.html;
  }
  return elements;
}

/** The same without ids, for what is shown a second time. */
export const withoutIds = (html: string): string => html.replace(/<[^>]*>/g, (tag) => tag.replace(/ id="[^"]*"/g, ''));
