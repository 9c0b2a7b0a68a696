import type { HastNode } from 'satteri';
import { type Rendering, renderNode } from './render.ts';
import type { Element } from './render-element.ts';
import type { SegmentWriter } from './segment-writer.ts';

const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'pre', 'blockquote', 'table', 'hr']);

/** The words beside a checkbox are its label; what follows them in the item stands outside. */
export function renderTaskItem(item: Element, writer: SegmentWriter, rendering: Rendering): void {
  writer.html('<li class="task-list-item">');
  const [first, ...rest] = item.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const isLoose = first?.type === 'element' && first.tagName === 'p';
  const line = isLoose ? first.children : lineOf(item.children);
  const after = isLoose ? rest : item.children.slice(line.length);
  writer.html('<label>');
  for (const node of line) {
    if (isCheckbox(node)) writer.html(`<input type="checkbox" disabled${node.properties.checked ? ' checked' : ''}>`);
    else renderNode(node, writer, rendering);
  }
  writer.html('</label>');
  for (const node of after) renderNode(node, writer, rendering);
  writer.html('</li>');
}

const isCheckbox = (node: HastNode): node is Element => node.type === 'element' && node.tagName === 'input';

function lineOf(children: readonly HastNode[]): readonly HastNode[] {
  const end = children.findIndex(
    (node) => node.type === 'mdxJsxFlowElement' || (node.type === 'element' && blocks.has(node.tagName)),
  );
  return end < 0 ? children : children.slice(0, end);
}
