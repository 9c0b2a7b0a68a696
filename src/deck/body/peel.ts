import type { Block, ComponentSegment, Segment } from '../../model/body.ts';
import { textOf } from '../../model/body-text.ts';
import type { Told } from '../told.ts';
import { blocksOf } from './blocks-of.ts';

/** Notes of the author, and the shown block beside them that they follow; `undefined`: none. */
export interface AuthorNote {
  readonly after: Block | undefined;
  readonly segments: readonly Segment[];
}

/** Blocks without what is for the deck alone. */
export interface Peeled {
  readonly blocks: readonly Block[];
  readonly notes: readonly AuthorNote[];
  readonly slides: readonly AuthorSlide[];
  readonly minutes?: number;
}

/** A `<Slide>` of the body. */
export interface AuthorSlide {
  readonly title?: string;
  readonly layout: 'plain' | 'figure' | 'statement';
  /** A slide more; else it takes the place of what stands around it. */
  readonly isAdded: boolean;
  readonly blocks: readonly Block[];
  readonly notes: readonly AuthorNote[];
  readonly minutes?: number;
}

interface Found {
  readonly notes: Segment[];
  readonly slides: AuthorSlide[];
  minutes?: number;
}

/** Takes slides, notes and parts of the front matter out of blocks, however deep they stand in them. */
export function peeled(blocks: readonly Block[], told: Told): Peeled {
  const shown: Block[] = [];
  const notes: AuthorNote[] = [];
  const slides: AuthorSlide[] = [];
  let minutes: number | undefined;
  for (const block of blocks) {
    const found: Found = { notes: [], slides };
    shown.push(...restOf(block, peel(block.segments, told, found)));
    if (found.notes.length > 0) notes.push({ after: shown.at(-1), segments: found.notes });
    minutes ??= found.minutes;
  }
  return { blocks: shown, notes, slides, ...(minutes !== undefined && { minutes }) };
}

/** What is left of a block; a slide that is not for this deck is cut where any text is. */
function restOf(block: Block, segments: readonly Segment[]): readonly Block[] {
  const [only] = block.segments;
  const isSlide = only?.kind === 'component' && only.name === 'Slide';
  return (isSlide ? blocksOf(segments) : [{ ...block, segments }]).filter(hasContent);
}

function peel(segments: readonly Segment[], told: Told, found: Found): readonly Segment[] {
  return segments.flatMap((segment): readonly Segment[] => {
    if (segment.kind !== 'component') return [segment];
    if (fromFrontMatter.has(segment.name)) return [];
    if (segment.name === 'Notes') {
      found.notes.push(...segment.children);
      const minutes = minutesOf(segment);
      if (minutes !== undefined) found.minutes ??= minutes;
      return [];
    }
    if (segment.name === 'Slide') return peelSlide(segment, told, found);
    return [{ ...segment, children: peel(segment.children, told, found) }];
  });
}

/** One that is not for this deck reads as on the page: like any other text, or not at all. */
function peelSlide(slide: ComponentSegment, told: Told, found: Found): readonly Segment[] {
  const { title, layout, only, deckOnly } = slide.props;
  const isAdded = deckOnly !== undefined;
  if (only !== undefined && only !== told) return isAdded ? [] : peel(slide.children, told, found);
  const inside = peeled(blocksOf(slide.children), told);
  const minutes = minutesOf(slide) ?? inside.minutes;
  found.slides.push(
    {
      ...(title?.trim() && { title: title.trim() }),
      layout: layout === 'figure' || layout === 'statement' ? layout : 'plain',
      isAdded,
      blocks: inside.blocks,
      notes: inside.notes,
      ...(minutes !== undefined && { minutes }),
    },
    ...inside.slides,
  );
  return [];
}

/** Whether slides of the front matter draw it, so that nothing of it is left for the slides of the body. */
export const isDrawnElsewhere = ({ segments: [only, ...others] }: Block): boolean =>
  only?.kind === 'component' && others.length === 0 && fromFrontMatter.has(only.name);

const fromFrontMatter: ReadonlySet<string> = new Set(['Timeline', 'Tollgates', 'FollowUps', 'Options']);

const longest = 120;

function minutesOf({ props }: ComponentSegment): number | undefined {
  const minutes = Math.min(longest, Number(props['minutes'] ?? 0));
  return minutes > 0 ? minutes : undefined;
}

const hasContent = ({ segments }: Block): boolean =>
  textOf(segments) !== '' || segments.some(({ kind }) => kind === 'image');
