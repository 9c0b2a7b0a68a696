import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { judgeLink, resolveImage } from '../../compile/link-targets.ts';

/** HTML that Markdown has a form for; in others a conversion would lose something. */
const inline = new Set(['b', 'strong', 'i', 'em', 'a', 'img', 'code', 'del', 's']);
const blocks = new Set(['pre', 'table', 'ul', 'ol', 'blockquote', 'h2', 'h3', 'h4', 'p', 'hr']);
const canBegin = new Set([...inline, ...blocks]);
const within = new Set([...canBegin, 'li', 'thead', 'tbody', 'tr', 'td', 'th', 'br']);
/** What would be lost: whatever an attribute says besides these. */
const kept = /^(?:href|src|alt)$/;

const longest = 20_000;
/** In HTML these are letters; in the Markdown around it they mean something. */
const marks = /[*_`[\]{}~|\\$]/;

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true });

type Root = ReturnType<typeof parser.parse>;
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/**
 * The Markdown of the element that begins at `start`, and where its HTML ends; nothing when something of it would be
 * lost. `text` is the whole file, so that a block is told from an element inside a line.
 */
export function markdownOfHtml(
  text: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const source = text.slice(start, start + longest);
  const [element] = parser.parse(source).children;
  if (element?.type !== 'element' || !canBegin.has(element.tagName) || !canBeWritten(element)) return undefined;
  const isBlock = blocks.has(element.tagName);
  const length = element.position?.end.offset ?? 0;
  const html = source.slice(0, length);
  if (!isClosed(element, html) || marks.test(textOf(element))) return undefined;
  const end = start + length;
  const standsAlone =
    /(?:^|\n[ \t]*\n|---\r?\n)$/.test(text.slice(0, start)) &&
    /^[ \t]*(?:\r?\n[ \t]*)?(?:\r?\n|$)/.test(text.slice(end));
  if (isBlock && !standsAlone) return undefined;
  const markdown = writer.stringify(writer.runSync({ type: 'root', children: [element] })).trim();
  if (markdown === '' || (!isBlock && markdown.includes('\n'))) return undefined;
  return { text: markdown, end };
}

function canBeWritten({ tagName, properties, children }: Element): boolean {
  if (!within.has(tagName) || !Object.keys(properties).every((name) => kept.test(name))) return false;
  if (tagName === 'img' && !(typeof properties['alt'] === 'string' && isFile(properties['src']))) return false;
  if (tagName === 'a' && !isAddress(properties['href'])) return false;
  return children.every((child) => child.type === 'text' || (child.type === 'element' && canBeWritten(child)));
}

const isAddress = (href: unknown) => typeof href === 'string' && judgeLink(href) !== 'refused';
const isFile = (src: unknown) => typeof src === 'string' && 'name' in resolveImage(src);

/** The parser closes by itself what the text leaves open; what it closed is not certain. */
const isClosed = ({ tagName }: Element, html: string) =>
  tagName === 'img' || tagName === 'hr' || new RegExp(`</${tagName}\\s*>$`, 'i').test(html);

const textOf = (node: Node): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element' && node.tagName !== 'code' && node.tagName !== 'pre'
      ? node.children.map(textOf).join('')
      : '';
