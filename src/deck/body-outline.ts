import type { Block, Body, Heading, Section, Segment } from '../model/body.ts';
import { type AuthorSlide, type PeeledBlock, peeled } from './peel.ts';
import type { Told } from './told.ts';

/** What stands between two cuts of the body: a heading of the second level, or `---`. */
export interface Piece {
  readonly blocks: readonly Block[];
  /** The author's notes. */
  readonly notes: readonly Segment[];
  readonly minutes?: number;
  readonly slides: readonly AuthorSlide[];
}

/** A heading with all that follows it. */
export interface Chapter {
  readonly heading: Heading;
  readonly headingBlock: Block;
  readonly pieces: readonly Piece[];
}

export interface Outline {
  /** Before the first heading. */
  readonly opening: readonly Piece[];
  readonly chapters: readonly Chapter[];
}

/** The body in the parts that become slides. */
export function outlineOf(body: Body, told: Told): Outline {
  const opening: Piece[] = [];
  const chapters: { heading: Heading; headingBlock: Block; pieces: Piece[] }[] = [];
  for (const section of body.sections) {
    const { heading, blocks } = section;
    const [headingBlock] = blocks;
    if (heading && headingBlock) chapters.push({ heading, headingBlock, pieces: [] });
    addPiece(chapters.at(-1)?.pieces ?? opening, pieceOf(section, told));
  }
  for (const { pieces } of chapters) if (pieces.length === 0) pieces.push(emptyPiece);
  return { opening, chapters };
}

const emptyPiece: Piece = { blocks: [], notes: [], slides: [] };

/** Notes alone belong to what stands before them. */
function addPiece(pieces: Piece[], piece: Piece): void {
  const { blocks, notes, slides } = piece;
  const last = pieces.at(-1);
  if (blocks.length > 0 || slides.length > 0 || (notes.length > 0 && !last)) pieces.push(piece);
  else if (last && notes.length > 0) pieces.splice(-1, 1, { ...last, notes: [...last.notes, ...notes] });
}

function pieceOf({ blocks, heading }: Section, told: Told): Piece {
  const own = blocks.filter(({ kind }, index) => kind !== 'break' && !(heading && index === 0));
  const parts: readonly PeeledBlock[] = own.map((block) => peeled(block, told));
  const minutes = parts.find((part) => part.minutes !== undefined)?.minutes;
  return {
    blocks: parts.flatMap((part) => part.blocks),
    notes: parts.flatMap((part) => part.notes),
    slides: parts.flatMap((part) => part.slides),
    ...(minutes !== undefined && { minutes }),
  };
}
