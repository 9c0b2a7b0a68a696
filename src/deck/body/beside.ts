import type { Block } from '../../model/body.ts';
import type { SlideNotes } from '../slide.ts';
import type { Piece } from './outline.ts';

/** What is said beside slides, by the shown block that it follows; before all of them by `undefined`. */
export type Beside = ReadonlyMap<Block | undefined, readonly Partial<SlideNotes>[]>;

/** The prose and the notes of a piece of which some blocks are shown. */
export function besideOf({ blocks, notes }: Pick<Piece, 'blocks' | 'notes'>, wall: readonly Block[]): Beside {
  const shown = new Set(wall);
  const ownAfter = Map.groupBy(notes, ({ after }) => after);
  const beside = new Map<Block | undefined, Partial<SlideNotes>[]>();
  let last: Block | undefined;
  for (const block of [undefined, ...blocks]) {
    if (block && shown.has(block)) last = block;
    const said = [
      ...(block && !shown.has(block) ? [{ fromWriteUpSegments: block.segments }] : []),
      ...(ownAfter.get(block) ?? []).map(({ segments }) => ({ ownSegments: segments })),
    ];
    if (said.length > 0) beside.set(last, [...(beside.get(last) ?? []), ...said]);
  }
  return beside;
}
