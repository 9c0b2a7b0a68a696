import type { BodyFacts } from '../compile/body-facts.ts';
import { drawnLines, slideBudget, weightOf } from '../deck/splitting/weights.ts';

type Block = BodyFacts['blocks'][number];

/** The lines of a slide that a block takes. */
export function weightOfBlock({ kind, characters }: Block): number {
  if (kind === 'code') return weightOf.code(drawnLines(characters));
  return kind === 'image' ? weightOf.figure() : weightOf.paragraph(characters[0] ?? 0);
}

/** Whether a block can't be shown whole on any slide. */
export const isTooLarge = (block: Block): boolean => weightOfBlock(block) > slideBudget;

/** Facts as rules ask for them: of blocks, where the text begins and what is too large. Most texts hold nothing else. */
export const withoutSmallBlocks = (facts: BodyFacts): BodyFacts => ({
  ...facts,
  blocks: facts.blocks.filter((block, index) => index === 0 || isTooLarge(block)),
});
