import type { HastNode } from 'satteri';
import { attributesOf } from './html.ts';
import { judgeLink } from './link-targets.ts';
import { renderCode } from './render-code.ts';
import { renderFootnotes, renderNoteLink } from './render-footnotes.ts';
import { renderTaskItem } from './render-task.ts';
import type { HastElement, Render } from './rendering.ts';
import { isNoteLink, textOfHast } from './tree.ts';

/** An element that Markdown made. */
export const renderElement: Render<HastElement> = (element, writer, rendering) => {
  const name = element.tagName;
  const render = Object.hasOwn(renderers, name) ? renderers[name] : undefined;
  if (!render) throw new Error(`The compiler met the element <${name}>, which no text leads to.`);
  render(element, writer, rendering);
};

/** Written with its first words, so that none is left empty. */
const renderPhrase: Render<HastElement> = ({ tagName, children }, writer, rendering) => {
  writer.open(tagName);
  rendering.children(children, writer);
  writer.close();
};

const renderBox =
  (attributes: (element: HastElement) => string = () => ''): Render<HastElement> =>
  (element, writer, rendering) => {
    writer.html(`<${element.tagName}${attributes(element)}>`);
    rendering.children(element.children, writer);
    writer.html(`</${element.tagName}>`);
  };

const renderVoid: Render<HastElement> = ({ tagName }, writer) => writer.html(`<${tagName}>`);

const renderParagraph: Render<HastElement> = (paragraph, writer, rendering) => {
  if (!paragraph.children.every(isImageOrSpace)) {
    renderPhrase(paragraph, writer, rendering);
    return;
  }
  for (const image of paragraph.children) if (image.type === 'element') renderLoneImage(image, writer, rendering);
};

const isImageOrSpace = (node: HastNode) =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'img';

/** A title is a caption, which only an image on its own has room for. */
const renderLoneImage: Render<HastElement> = ({ properties }, writer, { imageFile, images }) => {
  const image = { kind: 'image', file: imageFile(String(properties.src)), alt: String(properties.alt ?? '') } as const;
  images.add(image.file);
  writer.segment(properties.title ? { ...image, caption: String(properties.title) } : image);
};

const renderImage: Render<HastElement> = ({ properties }, writer, { imageFile, images }) => {
  const file = imageFile(String(properties.src));
  images.add(file);
  writer.inline({ kind: 'image', file, alt: String(properties.alt ?? '') });
};

/** The page has its title already, so the body begins at the second level. */
const renderHeading: Render<HastElement> = (element, writer, rendering) => {
  const depth = Math.max(2, Number(element.tagName.slice(1)));
  const text = textOfHast(element);
  const id = rendering.headingId(text);
  rendering.headings.push({ depth, id, text });
  writer.html(`<h${depth}${attributesOf({ id })}>`);
  rendering.children(element.children, writer);
  writer.html(`</h${depth}>`);
};

const renderLink: Render<HastElement> = (element, writer, rendering) => {
  if (isNoteLink(element.properties)) {
    renderNoteLink(element, writer, rendering);
    return;
  }
  const href = String(element.properties.href ?? '');
  if (judgeLink(href) === 'refused') throw new Error('The compiler met an address that the check refuses.');
  const title = element.properties.title ? String(element.properties.title) : undefined;
  const rel = /^https?:/i.test(href) ? 'external noreferrer' : undefined;
  writer.open('a', attributesOf({ href, title, rel }));
  rendering.children(element.children, writer);
  writer.close();
};

const renderItem: Render<HastElement> = (item, writer, rendering) => {
  const { className } = item.properties;
  const isTask = Array.isArray(className) && className.includes('task-list-item');
  const render = isTask ? renderTaskItem : renderBox();
  render(item, writer, rendering);
};

/** On a phone a wide table scrolls by itself, also by keyboard. */
const renderTable: Render<HastElement> = (table, writer, rendering) => {
  writer.html('<div class="table-scroll" tabindex="0">');
  renderBox()(table, writer, rendering);
  writer.html('</div>');
};

/** By class: the parser writes `style`, which the policy blocks. */
function alignment({ properties }: HastElement): string {
  const side = /(?:center|right)$/.exec(String(properties.style ?? ''))?.[0];
  return attributesOf({ class: side && `align-${side}` });
}

const start = ({ properties }: HastElement) =>
  attributesOf({ start: typeof properties.start === 'number' ? String(properties.start) : undefined });

const renderers: Readonly<Record<string, Render<HastElement>>> = {
  p: renderParagraph,
  em: renderPhrase,
  strong: renderPhrase,
  del: renderPhrase,
  sup: renderPhrase,
  code: renderPhrase,
  a: renderLink,
  img: renderImage,
  br: renderVoid,
  hr: renderVoid,
  h1: renderHeading,
  h2: renderHeading,
  h3: renderHeading,
  h4: renderHeading,
  h5: renderHeading,
  h6: renderHeading,
  pre: renderCode,
  blockquote: renderBox(),
  ul: renderBox(),
  ol: renderBox(start),
  li: renderItem,
  table: renderTable,
  thead: renderBox(),
  tbody: renderBox(),
  tr: renderBox(),
  th: renderBox((cell) => ` scope="col"${alignment(cell)}`),
  td: renderBox(alignment),
  section: renderFootnotes,
};
