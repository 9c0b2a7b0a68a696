import { attributesOf } from './html.ts';
import type { HastElement, Render } from './rendering.ts';

/** No heading's id has a dot, so notes and headings never meet. */
export const noteIdPrefix = 'note.';

/** References and the way back. Their roles say in any language what they are. */
export const renderNoteLink: Render<HastElement> = (link, writer, rendering) => {
  const { id, href } = link.properties;
  const role = 'dataFootnoteRef' in link.properties ? 'doc-noteref' : 'doc-backlink';
  writer.open('a', attributesOf({ href: String(href), id: id ? String(id) : undefined, role }));
  rendering.children(link.children, writer);
  writer.close();
};

/** The parser's own English heading is left out: the page may put one there, in its language. */
export const renderFootnotes: Render<HastElement> = (section, writer, rendering) => {
  const notes = section.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'ol' ? child.children : [],
  );
  writer.html('<section class="footnotes" role="doc-endnotes"><ol>');
  for (const note of notes) {
    if (note.type !== 'element') continue;
    writer.html(`<li${attributesOf({ id: String(note.properties.id) })}>`);
    rendering.children(note.children, writer);
    writer.html('</li>');
  }
  writer.html('</ol></section>');
};
