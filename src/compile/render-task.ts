import type { HastNode } from 'satteri';
import type { HastElement, Render } from './rendering.ts';

const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'pre', 'blockquote', 'table', 'hr']);

/** The words beside a checkbox are its label; what follows them in the item stands outside. */
export const renderTaskItem: Render<HastElement> = (item, writer, rendering) => {
  const [first, ...rest] = item.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const isLoose = first?.type === 'element' && first.tagName === 'p';
  const line = isLoose ? first.children : lineOf(item.children);
  writer.html('<li class="task-list-item"><label>');
  for (const node of line) {
    if (isCheckbox(node)) writer.html(`<input type="checkbox" disabled${node.properties.checked ? ' checked' : ''}>`);
    else rendering.children([node], writer);
  }
  writer.html('</label>');
  rendering.children(isLoose ? rest : item.children.slice(line.length), writer);
  writer.html('</li>');
};

const isCheckbox = (node: HastNode): node is HastElement => node.type === 'element' && node.tagName === 'input';

function lineOf(children: readonly HastNode[]): readonly HastNode[] {
  const end = children.findIndex(
    (node) => node.type === 'mdxJsxFlowElement' || (node.type === 'element' && blocks.has(node.tagName)),
  );
  return end < 0 ? children : children.slice(0, end);
}
