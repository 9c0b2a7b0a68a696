import type { Block, Body, Heading, Section, Segment } from '../model/body.ts';
import { type AuthorSlide, type PeeledBlock, peeled } from './peel.ts';
import type { Told } from './told.ts';

/** Notes of the author, and the block of their piece that they follow; `undefined`: none. */
export interface AuthorNote {
  readonly after: Block | undefined;
  readonly segments: readonly Segment[];
}

/** What stands between two cuts of the body: a heading of the second level, or `---`. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly notes: readonly AuthorNote[];
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
  else if (last && notes.length > 0) {
    const atEnd = notes.map(({ segments }) => ({ segments, after: last.blocks.at(-1) }));
    pieces.splice(-1, 1, { ...last, notes: [...last.notes, ...atEnd] });
  }
}

function pieceOf({ blocks, heading }: Section, told: Told): Piece {
  const own = blocks.filter(({ kind }, index) => kind !== 'break' && !(heading && index === 0));
  const parts: readonly PeeledBlock[] = own.map((block) => peeled(block, told));
  const minutes = parts.find((part) => part.minutes !== undefined)?.minutes;
  const notes: AuthorNote[] = [];
  let after: Block | undefined;
  for (const part of parts) {
    after = part.blocks.at(-1) ?? after;
    if (part.notes.length > 0) notes.push({ after, segments: part.notes });
  }
  return {
    blocks: parts.flatMap((part) => part.blocks),
    notes,
    slides: parts.flatMap((part) => part.slides),
    ...(minutes !== undefined && { minutes }),
  };
}
