import type { Block } from '../../model/body.ts';
import { blockWeight, lengthOf } from '../splitting/block-weight.ts';
import { largeBlock, paragraphLimit } from '../splitting/weights.ts';

/**
 * Lists, tables, code and figures are shown; so are short quotes, and a short paragraph at the start. A heading stays
 * with the shown blocks below it. Everything else is said.
 */
export function wallOf(blocks: readonly Block[]): readonly Block[] {
  const isLead = leadOf(blocks);
  const shown = new Set<Block>();
  let heading: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block;
    else if (block === isLead || isShown(block)) {
      shown.add(block);
      if (heading) shown.add(heading);
    }
  }
  return blocks.filter((block) => shown.has(block));
}

function leadOf(blocks: readonly Block[]): Block | undefined {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || lengthOf(first.segments) > paragraphLimit) return undefined;
  return rest.some((block) => isShown(block) && blockWeight(block) > largeBlock) ? undefined : first;
}

function isShown({ kind, segments }: Block): boolean {
  const [only] = segments;
  if (kind === 'component' && only?.kind === 'component')
    return (only.name === 'Quote' || only.name === 'Said') && lengthOf(segments) <= paragraphLimit;
  if (kind === 'quote') return lengthOf(segments) <= paragraphLimit;
  return kind === 'list' || kind === 'table' || kind === 'code' || kind === 'image';
}
