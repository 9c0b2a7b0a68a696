import type { HastNode, MdastNode } from 'satteri';

/** A node of a body's tree, for whoever walks it outside this folder. */
export type BodyNode = MdastNode;

/** Offsets of a node in the file; positions are always tracked, so they are always there. */
export function rangeOf(node: MdastNode): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** What no allowed tree reaches and any stack takes: a tree is walked before it is known to be allowed. */
export const mostLevels = 100;

/** The words of a node as a reader sees them; the alternatives of images are none. */
export function textOf(node: MdastNode, levels = mostLevels): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node && levels > 0 ? node.children.map((child) => textOf(child, levels - 1)).join('') : '';
}

export function textOfHast(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOfHast).join('') : '';
}

/** Words of the text; code is none. */
export const countWords = (text: string) => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

export function wordsIn(node: HastNode): number {
  if (node.type === 'text') return countWords(node.value);
  if (node.type === 'element' && (node.tagName === 'code' || isNoteLink(node.properties))) return 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}

/** A reference to a note, or the way back: numbers and arrows that the parser adds. */
export const isNoteLink = (properties: Readonly<Record<string, unknown>>) =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
