import type { HastNode } from 'satteri';
import type { ImageSegment } from '../model/body.ts';
import { type Attribute, componentOf, elementOf } from './allow-list.ts';
import { attributesOf } from './html.ts';
import { type Rendering, renderChildren, renderSegments } from './render.ts';
import type { SegmentWriter } from './segment-writer.ts';

type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A tag that an author wrote: a component becomes a segment, an element HTML. */
export function renderTag(tag: Tag, writer: SegmentWriter, rendering: Rendering): void {
  const name = tag.name ?? '';
  const component = componentOf(name);
  if (name === 'Figure' && component) {
    writer.segment(figureOf(propsOf(tag, component.attributes), rendering));
  } else if (component) {
    const props = propsOf(tag, component.attributes);
    writer.segment({ kind: 'component', name, props, children: renderSegments(tag.children, rendering) });
  } else {
    renderLowerCase(name, tag, writer, rendering);
  }
}

function renderLowerCase(name: string, tag: Tag, writer: SegmentWriter, rendering: Rendering) {
  const element = elementOf(name);
  if (!element) throw new Error(`The compiler met the tag <${name}>, which is not on the allow-list.`);
  const attributes = attributesOf(propsOf(tag, element.attributes));
  if (element.isVoid) return writer.html(`<${name}${attributes}>`);
  if (element.isBlock) {
    return writer.block(() => {
      writer.html(`<${name}${attributes}>`);
      renderChildren(tag.children, writer, rendering);
      writer.html(`</${name}>`);
    });
  }
  writer.open(name, attributes);
  renderChildren(tag.children, writer, rendering);
  writer.close();
}

function figureOf(
  { src = '', alt = '', caption }: Readonly<Record<string, string>>,
  rendering: Rendering,
): ImageSegment {
  const file = rendering.imageFile(src);
  rendering.images.add(file);
  return { kind: 'image', file, alt, ...(caption ? { caption } : {}) };
}

/** Only strings, only names of the row; a flag is the empty text. */
function propsOf(tag: Tag, row: Readonly<Record<string, Attribute>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tag.attributes.map((attribute) => {
      const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
      const isFlag = attribute.type === 'mdxJsxAttribute' && attribute.value === null;
      if (attribute.type !== 'mdxJsxAttribute' || !(isPlain || isFlag) || !Object.hasOwn(row, attribute.name)) {
        throw new Error(`The compiler met an attribute of <${tag.name}> which is not on the allow-list.`);
      }
      return [attribute.name, typeof attribute.value === 'string' ? attribute.value : ''];
    }),
  );
}
