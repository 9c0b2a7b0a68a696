import type { Block, ComponentSegment, Segment } from '../model/body.ts';
import { textOf } from '../model/body-text.ts';
import { blocksOf } from './blocks-of.ts';
import type { Told } from './told.ts';

/** A `<Slide>` of the body. */
export interface AuthorSlide {
  readonly title?: string;
  readonly layout: 'plain' | 'figure' | 'statement';
  /** A slide more; else it takes the place of what stands around it. */
  readonly isAdded: boolean;
  readonly blocks: readonly Block[];
  readonly notes: readonly Segment[];
  readonly minutes?: number;
}

/** A block without what is for the deck alone. */
export interface PeeledBlock {
  readonly blocks: readonly Block[];
  readonly notes: readonly Segment[];
  readonly slides: readonly AuthorSlide[];
  readonly minutes?: number;
}

interface Found {
  readonly notes: Segment[];
  readonly slides: AuthorSlide[];
  minutes?: number;
}

/** Takes slides, notes and parts of the front matter out of a block, however deep they stand in it. */
export function peeled(block: Block, told: Told): PeeledBlock {
  const found: Found = { notes: [], slides: [] };
  const segments = peel(block.segments, told, found);
  const [only] = block.segments;
  const isSlide = only?.kind === 'component' && only.name === 'Slide';
  const rest = isSlide ? blocksOf(segments) : [{ ...block, segments }];
  return { ...found, blocks: rest.filter(hasContent) };
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
  const inside: Found = { notes: [], slides: found.slides };
  const children = peel(slide.children, told, inside);
  const minutes = minutesOf(slide) ?? inside.minutes;
  found.slides.push({
    ...(title?.trim() && { title: title.trim() }),
    layout: layout === 'figure' || layout === 'statement' ? layout : 'plain',
    isAdded,
    blocks: blocksOf(children),
    notes: inside.notes,
    ...(minutes !== undefined && { minutes }),
  });
  return [];
}

/** Drawn by slides of their own. */
const fromFrontMatter: ReadonlySet<string> = new Set(['Timeline', 'Tollgates', 'FollowUps', 'Options']);

const longest = 120;

function minutesOf({ props }: ComponentSegment): number | undefined {
  const minutes = Math.min(longest, Number(props['minutes'] ?? 0));
  return minutes > 0 ? minutes : undefined;
}

const hasContent = ({ segments }: Block): boolean =>
  textOf(segments) !== '' || segments.some(({ kind }) => kind === 'image');
