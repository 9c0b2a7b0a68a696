import type { ImageSegment } from '../model/body.ts';
import { type Attribute, componentOf, type Element, elementOf } from './allow-list.ts';
import { attributesOf } from './html.ts';
import type { HastTag, Rendering } from './rendering.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** A tag that an author wrote: a component becomes a segment, an element HTML. */
export function renderTag(tag: HastTag, writer: SegmentWriter, rendering: Rendering): void {
  const name = tag.name ?? '';
  const component = componentOf(name);
  const row = component ?? elementOf(name);
  if (!row) throw new Error(`The compiler met the tag <${name}>, which is not on the allow-list.`);
  const props = propsOf(tag, row.attributes);
  if (!component) renderLowerCase(tag, row, props, writer, rendering);
  else if (name === 'Figure') writer.segment(figureOf(props, rendering));
  else writer.segment({ kind: 'component', name, props, children: rendering.segments(tag.children) });
}

function renderLowerCase(
  { name, children }: HastTag,
  row: Element,
  props: Readonly<Record<string, string>>,
  writer: SegmentWriter,
  rendering: Rendering,
) {
  const tag = `${name}${attributesOf(props)}`;
  if (row.isVoid) {
    writer.html(`<${tag}>`);
  } else if (row.isBlock) {
    writer.block(() => {
      writer.html(`<${tag}>`);
      rendering.children(children, writer);
      writer.html(`</${name}>`);
    });
  } else {
    writer.open(name ?? '', attributesOf(props));
    rendering.children(children, writer);
    writer.close();
  }
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
function propsOf(tag: HastTag, row: Readonly<Record<string, Attribute>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tag.attributes.map((attribute) => {
      const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? '') : undefined;
      if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'string' || !Object.hasOwn(row, attribute.name)) {
        throw new Error(`The compiler met an attribute of <${tag.name}> that is not on the allow-list.`);
      }
      return [attribute.name, value];
    }),
  );
}
