import type { HastNode } from 'satteri';
import type { Heading, Segment } from '../model/body.ts';
import { escapeHtml } from './html.ts';
import { renderElement } from './render-element.ts';
import { renderTag } from './render-tag.ts';
import { isPureComment } from './safety.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** What one body is rendered with, and what is noted on the way. */
export interface Rendering {
  readonly headingId: (text: string) => string;
  readonly highlight: (code: string, language: string) => string;
  /** From an address as written to a path below `content/`. */
  readonly imageFile: (address: string) => string;
  readonly headings: Heading[];
  readonly images: Set<string>;
}

/** Renders a checked tree to HTML and segments. A node that the allow-list does not know is a broken promise: it throws. */
export function renderSegments(nodes: readonly HastNode[], rendering: Rendering): readonly Segment[] {
  const writer = createSegmentWriter();
  for (const node of nodes) renderNode(node, writer, rendering);
  return writer.finish();
}

export function renderNode(node: HastNode, writer: SegmentWriter, rendering: Rendering): void {
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
      break;
    default:
      break;
  }
  throw new Error(`The compiler met a node of type ${node.type}, which the check lets no text hold.`);
}

export function renderChildren(children: readonly HastNode[], writer: SegmentWriter, rendering: Rendering): void {
  for (const child of children) renderNode(child, writer, rendering);
}
