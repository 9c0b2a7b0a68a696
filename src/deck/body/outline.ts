import type { Block, Body, Heading, Section } from '../../model/body.ts';
import type { Told } from '../told.ts';
import { isDrawnElsewhere, type Peeled, peeled } from './peel.ts';

/** What stands between two cuts of the body: a heading of the second level, or `---`. */
export type Piece = Peeled;

/** A heading with all that follows it. */
export interface Chapter {
  readonly heading: Heading;
  readonly headingBlock: Block;
  readonly pieces: readonly Piece[];
  /** All that is below the heading has slides in other parts of the deck. */
  readonly isDrawnElsewhere: boolean;
}

export interface Outline {
  /** Before the first heading. */
  readonly opening: readonly Piece[];
  readonly chapters: readonly Chapter[];
}

/** The body in the parts that become slides. */
export function outlineOf(body: Body, told: Told): Outline {
  const opening: Piece[] = [];
  const chapters: (Chapter & { pieces: Piece[]; isDrawnElsewhere: boolean })[] = [];
  for (const section of body.sections) {
    const { heading, blocks } = section;
    const [headingBlock] = blocks;
    if (heading && headingBlock) chapters.push({ heading, headingBlock, pieces: [], isDrawnElsewhere: false });
    const chapter = chapters.at(-1);
    addPiece(chapter?.pieces ?? opening, pieceOf(section, told));
    if (chapter && blocks.some(isDrawnElsewhere)) chapter.isDrawnElsewhere = true;
  }
  for (const chapter of chapters) {
    chapter.isDrawnElsewhere &&= chapter.pieces.length === 0;
    if (chapter.pieces.length === 0) chapter.pieces.push(emptyPiece);
  }
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

const pieceOf = ({ blocks, heading }: Section, told: Told): Piece =>
  peeled(
    blocks.filter(({ kind }, index) => kind !== 'break' && !(heading && index === 0)),
    told,
  );
