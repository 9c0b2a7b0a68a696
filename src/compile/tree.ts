import type { MdastNode } from 'satteri';

/** Offsets of a node in the file; positions are always tracked, so they are always there. */
export function rangeOf(node: MdastNode): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The words of a node as a reader sees them; the alternatives of images are none. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
