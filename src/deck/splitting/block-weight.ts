import type { Block, Segment } from '../../model/body.ts';
import { textOf } from '../../model/body-text.ts';
import { blocksOf } from '../body/blocks-of.ts';
import { tokensOf } from '../body/html-tokens.ts';
import { rowsIn, rowWeights } from '../body/table-rows.ts';
import { drawnLines, weightOf } from './weights.ts';

/** Lines that a block takes on a slide, in letters that are so many times wider than usual. */
export function blockWeight({ kind, segments }: Block, wider = 1): number {
  if (kind === 'heading') return weightOf.heading(lengthOf(segments) * wider);
  return segments.reduce((sum, segment) => sum + segmentWeight(segment, kind, wider), 0);
}

function segmentWeight(segment: Segment, kind: Block['kind'], wider: number): number {
  if (segment.kind === 'image')
    return weightOf.figure() + (segment.caption ? weightOf.caption(segment.caption.length) : 0);
  if (segment.kind === 'component') {
    const around = lengthOf([{ ...segment, children: [] }]);
    const inner =
      segment.name === 'Quote'
        ? weightOf.quote(lengthOf(segment.children) * wider)
        : blocksOf(segment.children).reduce((sum, block) => sum + blockWeight(block, wider), 0);
    return inner + (around > 0 ? weightOf.paragraph(around * wider) : 0);
  }
  if (segment.html.trim() === '') return 0;
  if (kind === 'code') return codeWeight(segment.html, wider);
  if (kind === 'list') return listWeight(segment.html, wider);
  if (kind === 'table') return rowWeights(rowsIn(segment.html), wider).reduce((sum, weight) => sum + weight, 0);
  return weightOf.paragraph(lengthOf([segment]) * wider);
}

/** A line that has room at its usual size is not broken only to be larger. */
function codeWeight(html: string, wider: number): number {
  const lines = codeLines(html);
  return codeLines(html, wider) > lines ? Number.POSITIVE_INFINITY : weightOf.code(lines);
}

/** Characters of a text. */
export const lengthOf = (segments: readonly Segment[]): number => textOf(segments).length;

/** Lines of code as they are drawn. */
export function codeLines(html: string, wider = 1): number {
  const text = html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, '.');
  return drawnLines(text.split('\n').map(({ length }) => length * wider));
}

/** Every item, however deep, has lines of its own. */
export function listWeight(html: string, wider = 1): number {
  const lengths: number[] = [];
  const open: number[] = [];
  for (const { name, kind, html: piece } of tokensOf(html)) {
    if (name === 'li' && kind === 'open') open.push(lengths.push(0) - 1);
    if (name === 'li' && kind === 'close') open.pop();
    const index = open.at(-1);
    if (kind === 'text' && index !== undefined) lengths[index] = (lengths[index] ?? 0) + piece.trim().length;
  }
  return lengths.reduce((sum, characters) => sum + weightOf.listItem(characters * wider), 0);
}
