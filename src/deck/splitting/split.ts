import type { DeckSource } from '../deck-source.ts';
import { type Draft, roomUnder, titleWeight } from '../draft.ts';
import type { Scale } from '../slide.ts';
import type { FactOnSlide, Phrase } from '../slide-content.ts';
import { evenRuns } from './runs.ts';
import { largestScale } from './scales.ts';
import { weightOf } from './weights.ts';

interface Splitting<Item> {
  readonly name: string;
  readonly title: Phrase;
  readonly items: readonly Item[];
  /** Lines of one item, in letters that are so many times wider than usual. */
  readonly weigh: (item: Item, wider: number) => number;
  /** Lines that are taken on every slide, by a head for example. */
  readonly fixed?: number;
  readonly most?: number;
}

/** What every slide of a run has. */
interface RunOf {
  readonly name: string;
  readonly title: Phrase;
  readonly run?: string;
  readonly weight: number;
  readonly scale: Scale;
}

/** A list on as few slides as hold it, evened out and numbered. */
export function split<Item>(
  { words }: DeckSource,
  { name, title, items, weigh, fixed = 0, most }: Splitting<Item>,
  draw: (common: RunOf, items: readonly Item[]) => Draft,
): readonly Draft[] {
  const weighAll = (some: readonly Item[], wider = 1) => some.reduce((sum, item) => sum + weigh(item, wider), fixed);
  const budget = roomUnder(title);
  const runs = evenRuns(items, { weigh: weighAll, budget, ...(most !== undefined && { most }) });
  return runs.map((run, index) =>
    draw(
      {
        name,
        title,
        ...(runs.length > 1 && { run: words.deck.slides.run(index + 1, runs.length) }),
        weight: weighAll(run) + titleWeight(title),
        scale: largestScale(budget, (wider) => weighAll(run, wider)),
      },
      run,
    ),
  );
}

/** Lines of text, one each. */
export const bulletSlides = (
  source: DeckSource,
  name: string,
  title: Phrase,
  items: readonly Phrase[],
): readonly Draft[] =>
  split(
    source,
    { name, title, items, weigh: ({ text }, wider) => weightOf.listItem(text.length * wider) },
    (common, some) => ({
      kind: 'bullets',
      ...common,
      items: some,
    }),
  );

export const factSlides = (
  source: DeckSource,
  name: string,
  title: Phrase,
  facts: readonly FactOnSlide[],
): readonly Draft[] =>
  split(
    source,
    { name, title, items: facts, weigh: ({ value }, wider) => weightOf.factor(value.text.length * wider) },
    (common, some) => ({
      kind: 'facts',
      ...common,
      facts: some,
    }),
  );
