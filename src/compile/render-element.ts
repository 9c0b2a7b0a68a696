import type { HastNode } from 'satteri';
import { attributesOf } from './html.ts';
import { judgeLink } from './link-targets.ts';
import { type Rendering, renderChildren } from './render.ts';
import { renderCode } from './render-code.ts';
import { renderFootnotes, renderNoteLink } from './render-footnotes.ts';
import { renderTaskItem } from './render-task.ts';
import type { SegmentWriter } from './segment-writer.ts';
import { isNoteLink, textOfHast } from './tree.ts';

export type Element = Extract<HastNode, { type: 'element' }>;

const phrases: ReadonlySet<string> = new Set(['p', 'em', 'strong', 'del', 'sup', 'code']);
const boxes: ReadonlySet<string> = new Set(['ul', 'li', 'blockquote', 'thead', 'tbody', 'tr']);

/** An element that Markdown made. */
export function renderElement(element: Element, writer: SegmentWriter, rendering: Rendering): void {
  const { tagName: name, children } = element;
  if (phrases.has(name)) return renderPhrase(element, writer, rendering);
  if (name === 'li' && hasClass(element, 'task-list-item')) return renderTaskItem(element, writer, rendering);
  if (boxes.has(name)) return box(name, '', children, writer, rendering);
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return renderHeading(element, writer, rendering);
    case 'a':
      return renderLink(element, writer, rendering);
    case 'img':
      return renderImage(element, writer, rendering, 'in-words');
    case 'pre':
      return renderCode(element, writer, rendering);
    case 'br':
    case 'hr':
      return writer.html(`<${name}>`);
    case 'ol': {
      const { start } = element.properties;
      const attributes = attributesOf({ start: typeof start === 'number' ? String(start) : undefined });
      return box(name, attributes, children, writer, rendering);
    }
    case 'table':
      writer.html('<div class="table-scroll" tabindex="0">');
      box(name, '', children, writer, rendering);
      return writer.html('</div>');
    case 'th':
      return box(name, ` scope="col"${alignment(element)}`, children, writer, rendering);
    case 'td':
      return box(name, alignment(element), children, writer, rendering);
    case 'section':
      return renderFootnotes(element, writer, rendering);
    default:
      throw new Error(`The compiler met the element <${name}>, which no text leads to.`);
  }
}

export const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties.className) && properties.className.includes(name);

function renderPhrase({ tagName, children }: Element, writer: SegmentWriter, rendering: Rendering) {
  if (tagName === 'p' && children.every(isImageOrSpace)) {
    for (const child of children) if (child.type === 'element') renderImage(child, writer, rendering, 'alone');
    return;
  }
  writer.open(tagName);
  renderChildren(children, writer, rendering);
  writer.close();
}

function box(
  name: string,
  attributes: string,
  children: readonly HastNode[],
  writer: SegmentWriter,
  rendering: Rendering,
) {
  writer.html(`<${name}${attributes}>`);
  renderChildren(children, writer, rendering);
  writer.html(`</${name}>`);
}

/** The page has its title already, so the body begins at the second level. */
function renderHeading(element: Element, writer: SegmentWriter, rendering: Rendering) {
  const depth = Math.max(2, Number(element.tagName.slice(1)));
  const text = textOfHast(element);
  const id = rendering.headingId(text);
  rendering.headings.push({ depth, id, text });
  box(`h${depth}`, attributesOf({ id }), element.children, writer, rendering);
}

/** A colour of its own for the column: `style` is what the policy blocks. */
function alignment({ properties }: Element): string {
  const side = /(?:center|right)$/.exec(String(properties.style ?? ''))?.[0];
  return attributesOf({ class: side && `align-${side}` });
}

function renderLink(element: Element, writer: SegmentWriter, rendering: Rendering) {
  const { href, title } = element.properties;
  const address = String(href ?? '');
  if (isNoteLink(element.properties)) return renderNoteLink(element, writer, rendering);
  if (judgeLink(address) === 'refused') throw new Error('The compiler met an address that the check refuses.');
  const isExternal = /^https?:/i.test(address);
  const rel = isExternal ? 'external noreferrer' : undefined;
  writer.open('a', attributesOf({ href: address, title: title ? String(title) : undefined, rel }));
  renderChildren(element.children, writer, rendering);
  writer.close();
}

const isImageOrSpace = (node: HastNode) =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'img';

/** A title is a caption, which only an image on its own has room for. */
function renderImage(
  { properties }: Element,
  writer: SegmentWriter,
  rendering: Rendering,
  where: 'alone' | 'in-words',
) {
  const file = rendering.imageFile(String(properties.src ?? ''));
  const image = { kind: 'image', file, alt: String(properties.alt ?? '') } as const;
  rendering.images.add(file);
  if (where === 'in-words') writer.inline(image);
  else writer.segment(properties.title ? { ...image, caption: String(properties.title) } : image);
}
