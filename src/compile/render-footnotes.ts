import { attributesOf } from './html.ts';
import { type Rendering, renderChildren, renderNode } from './render.ts';
import type { Element } from './render-element.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** No heading's id has a dot, so notes and headings never meet. */
export const noteIdPrefix = 'note.';

/** References and the way back. Their roles say in any language what they are. */
export function renderNoteLink(element: Element, writer: SegmentWriter, rendering: Rendering): void {
  const { id, href } = element.properties;
  const role = 'dataFootnoteRef' in element.properties ? 'doc-noteref' : 'doc-backlink';
  if (!String(href).startsWith(`#${noteIdPrefix}`)) throw new Error('The compiler met a note without its prefix.');
  writer.open('a', attributesOf({ href: String(href), id: id ? String(id) : undefined, role }));
  renderChildren(element.children, writer, rendering);
  writer.close();
}

/** The parser's own English heading is left out: the page may put one there, in its language. */
export function renderFootnotes(section: Element, writer: SegmentWriter, rendering: Rendering): void {
  writer.html('<section class="footnotes" role="doc-endnotes">');
  for (const child of section.children) {
    if (child.type !== 'element' || child.tagName !== 'ol') continue;
    writer.html('<ol>');
    for (const note of child.children) renderNote(note, writer, rendering);
    writer.html('</ol>');
  }
  writer.html('</section>');
}

function renderNote(note: Element['children'][number], writer: SegmentWriter, rendering: Rendering) {
  if (note.type !== 'element') return renderNode(note, writer, rendering);
  writer.html(`<li${attributesOf({ id: String(note.properties.id ?? '') })}>`);
  renderChildren(note.children, writer, rendering);
  writer.html('</li>');
}
