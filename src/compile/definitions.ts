import type { MdastNode } from 'satteri';

/** Addresses by reference. A reference may stand before its definition; of two the first counts, as for the parser. */
export function definitionsOf(tree: MdastNode, levels: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: MdastNode, left: number) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node && left > 0) for (const child of node.children) visit(child, left - 1);
  };
  visit(tree, levels);
  return found;
}
