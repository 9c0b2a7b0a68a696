import type { Block, BlockKind, Segment } from '../../model/body.ts';
import { descent, tokensOf } from './html-tokens.ts';

/**
 * The blocks inside a component, such as an author's `<Slide>`: its children are one run of segments, cut here where
 * the body itself would have been cut.
 */
export function blocksOf(children: readonly Segment[]): readonly Block[] {
  const blocks: Block[] = [];
  let segments: Segment[] = [];
  let html = '';
  let kind: BlockKind = 'paragraph';
  let depth = 0;

  function endSegment() {
    if (html.trim() !== '') segments.push({ kind: 'html', html });
    html = '';
  }
  function endBlock() {
    endSegment();
    if (segments.length > 0) blocks.push({ kind, segments });
    segments = [];
    kind = 'paragraph';
  }

  for (const segment of children) {
    if (segment.kind !== 'html') {
      if (depth > 0) endSegment();
      else endBlock();
      if (depth > 0) segments.push(segment);
      else blocks.push({ kind: segment.kind, segments: [segment] });
      continue;
    }
    for (const token of tokensOf(segment.html)) {
      const isBlock = blockKinds[token.name] !== undefined;
      if (depth === 0 && isBlock) {
        endBlock();
        kind = blockKinds[token.name] ?? 'paragraph';
      }
      html += token.html;
      depth += descent(token);
      if (depth === 0 && isBlock) endBlock();
    }
  }
  endBlock();
  return blocks;
}

/** By the names that our compiler writes; a `div` holds a table, and every other element is part of a line. */
const blockKinds: Readonly<Record<string, BlockKind>> = {
  ...{ p: 'paragraph', details: 'component', pre: 'code', blockquote: 'quote', hr: 'break' },
  ...{ ul: 'list', ol: 'list', div: 'table', table: 'table', section: 'footnotes' },
  ...{ h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
};
