/** How Markdown writes what an HTML tag says, by the tag's name; nothing where only the words stay. */
const forms: Readonly<Record<string, string>> = {
  ...{ b: '**words**', strong: '**words**', i: '_words_', em: '_words_', del: '~~words~~', s: '~~words~~' },
  ...{ a: '[words](https://…)', img: '![what it shows](./image.png)', tt: '`words`', pre: '```' },
  ...{ table: '| a | b |', thead: '| a | b |', tbody: '| a | b |', tr: '| a | b |', th: '| a | b |', td: '| a | b |' },
  ...{ ul: '- item', ol: '1. item', li: '- item', blockquote: '> words', hr: '***' },
  ...{ h1: '## Heading', h2: '## Heading', h3: '### Heading', h4: '#### Heading' },
};
const bare = new Set(['div', 'span', 'p', 'center', 'font', 'section', 'u', 'big', 'small']);

/** The Markdown in place of a tag; empty where the tag goes and its words stay; undefined for what is no such tag. */
export function markdownFor(tag: string): string | undefined {
  const name = tag.toLowerCase();
  if (bare.has(name)) return '';
  return Object.hasOwn(forms, name) ? forms[name] : undefined;
}
