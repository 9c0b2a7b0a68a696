import type { Block, Segment } from '../../model/body.ts';
import type { Beside } from '../body/beside.ts';
import type { DeckSource } from '../deck-source.ts';
import { type Draft, roomUnder, titleWeight, withNotes } from '../draft.ts';
import type { BodySlide, SlideNotes } from '../slide.ts';
import type { Phrase } from '../slide-content.ts';
import { blockWeight, codeLines, lengthOf } from './block-weight.ts';
import { evenRuns } from './runs.ts';
import { largestScale } from './scales.ts';
import { blocksOfUnits, type Unit, unitsOf, weighUnits } from './units.ts';
import { statedScale, titleLimit, weightOf } from './weights.ts';

/** Title and address of what has none of its own. */
export interface Under {
  readonly title: Phrase;
  readonly name: string;
  readonly isHeading?: true;
}

interface Wanted {
  readonly layout: BodySlide['layout'];
  readonly minutes: number | undefined;
  readonly beside?: Beside;
}

/** A unit, or a line that says that one stands in the notes. `ends`: the block of which it is the last one. */
type Shown = { readonly unit: Unit; readonly ends: Block | undefined } & (
  | { readonly kind: 'unit' }
  | { readonly kind: 'notice'; readonly text: string }
);

/**
 * Blocks on as few slides as hold them. What is too large for any slide, such as a long listing, is never cut: it goes
 * to the notes as a whole, and the slide says so.
 */
export function cutSlides(
  source: DeckSource,
  blocks: readonly Block[],
  under: Under,
  wanted: Wanted,
): readonly Draft[] {
  const { leftOut } = source.words.deck.slides;
  const room = roomUnder(under.title);
  const shown = blocks
    .flatMap((block) =>
      unitsOf(block, room).map((unit, index, { length }) => ({ unit, ends: index === length - 1 ? block : undefined })),
    )
    .map(({ unit, ends }): Shown => {
      if (weighUnits([unit]) <= room) return { kind: 'unit', unit, ends };
      const lines = linesOfCode(unit);
      return { kind: 'notice', text: lines === undefined ? leftOut.other : leftOut.code(lines), unit, ends };
    });
  const runs = evenRuns(headingsJoined(shown, room), { weigh: (groups) => weigh(groups.flat()), budget: room });
  const minutes = wanted.minutes === undefined ? {} : { minutes: wanted.minutes / Math.max(1, runs.length) };
  const slides = runs.length === 0 ? [[]] : runs.map((groups) => groups.flat());
  return slides.map((run, index): Draft => {
    const drawn = blocksOfUnits(run.flatMap((one) => (one.kind === 'unit' ? [one.unit] : [])));
    const notices = run.flatMap((one) => (one.kind === 'notice' ? [one] : []));
    const isTitleOnly = run.length === 0;
    const saidAfter = (block: Block | undefined) => wanted.beside?.get(block) ?? [];
    const draft: Draft = {
      kind: 'body',
      ...under,
      ...minutes,
      layout: isTitleOnly ? 'statement' : layoutFor(drawn, wanted.layout, room),
      blocks: drawn,
      leftOut: [...new Set(notices.map(({ text }) => text))],
      weight: isTitleOnly
        ? weightOf.statement(Math.min(under.title.text.length, titleLimit))
        : weigh(run) + titleWeight(under.title),
      ...(wanted.layout === 'plain' &&
        !isTitleOnly && {
          scale: largestScale(room, (wider) => weighDrawn(drawn, wider) + notices.length * weightOf.notice()),
        }),
      steps: stepsIn(drawn.flatMap(({ segments }) => segments)),
    };
    const notes: readonly Partial<SlideNotes>[] = [
      ...(index === 0 ? saidAfter(undefined) : []),
      { fromWriteUpSegments: blocksOfUnits(notices.map(({ unit }) => unit)).flatMap(({ segments }) => segments) },
      ...run.flatMap(({ ends }) => (ends ? saidAfter(ends) : [])),
    ];
    return notes.reduce<Draft>(withNotes, draft);
  });
}

/** An author's statement is set as one where it fits at that size. */
function layoutFor(blocks: readonly Block[], wanted: BodySlide['layout'], room: number): BodySlide['layout'] {
  if (wanted !== 'statement') return wanted;
  const weight = blocks.reduce((sum, block) => sum + statedWeight(block), 0);
  return weight <= room ? 'statement' : 'plain';
}

const statedWeight = (block: Block): number =>
  block.kind === 'paragraph' ? weightOf.stated(lengthOf(block.segments)) : blockWeight(block) * statedScale ** 2;

function weigh(shown: readonly Shown[]): number {
  const notices = shown.filter(({ kind }) => kind === 'notice').length;
  const units = shown.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  return weighUnits(units) + notices * weightOf.notice();
}

/** A heading stays on the slide of what it stands above, where there is room for both. */
function headingsJoined(shown: readonly Shown[], room: number): readonly (readonly Shown[])[] {
  const groups: Shown[][] = [];
  for (const one of shown) {
    const last = groups.at(-1);
    if (last?.every(isHeading) && weigh([...last, one]) <= room) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const weighDrawn = (blocks: readonly Block[], wider: number) =>
  blocks.reduce((sum, block) => sum + blockWeight(block, wider), 0);

const isHeading = ({ unit }: Shown) => unit.kind === 'block' && unit.block.kind === 'heading';

function linesOfCode(unit: Unit): number | undefined {
  if (unit.kind !== 'block' || unit.block.kind !== 'code') return undefined;
  return unit.block.segments.reduce((sum, segment) => sum + (segment.kind === 'html' ? codeLines(segment.html) : 0), 0);
}

const stepsIn = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => {
    if (segment.kind !== 'component') return sum;
    return sum + (segment.name === 'Step' ? 1 : 0) + stepsIn(segment.children);
  }, 0);
