import type { HastNode } from 'satteri';
import { escapeHtml } from './html.ts';
import { renderElement } from './render-element.ts';
import { renderTag } from './render-tag.ts';
import type { Rendering } from './rendering.ts';
import { isPureComment } from './safety.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** Renders a checked tree. A node that the allow-list does not know is a broken promise of the check: it throws. */
export function createRendering(means: Pick<Rendering, 'headingId' | 'highlight' | 'imageFile'>): Rendering {
  const rendering: Rendering = {
    ...means,
    headings: [],
    images: new Set(),
    children(nodes, writer) {
      for (const node of nodes) renderNode(node, writer, rendering);
    },
    segments(nodes) {
      const writer = createSegmentWriter();
      rendering.children(nodes, writer);
      return writer.finish();
    },
  };
  return rendering;
}

function renderNode(node: HastNode, writer: SegmentWriter, rendering: Rendering): void {
  switch (node.type) {
    case 'text':
      writer.words(escapeHtml(node.value));
      return;
    case 'element':
      renderElement(node, writer, rendering);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      renderTag(node, writer, rendering);
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isPureComment(node.value)) return;
      throw new Error('The compiler met an expression, which the check lets no text hold.');
    default:
      throw new Error(`The compiler met a node of type ${node.type}, which the check lets no text hold.`);
  }
}
