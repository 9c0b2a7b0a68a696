import type { DeckSource } from '../deck-source.ts';
import { type Draft, roomUnder, titleWeight } from '../draft.ts';
import type { FactOnSlide, Phrase } from '../slide-content.ts';
import { evenRuns } from './runs.ts';
import { weightOf } from './weights.ts';

interface Splitting<Item> {
  readonly name: string;
  readonly title: Phrase;
  readonly items: readonly Item[];
  /** Lines of one item. */
  readonly weigh: (item: Item) => number;
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
}

/** A list on as few slides as hold it, evened out and numbered. */
export function split<Item>(
  { words }: DeckSource,
  { name, title, items, weigh, fixed = 0, most }: Splitting<Item>,
  draw: (common: RunOf, items: readonly Item[]) => Draft,
): readonly Draft[] {
  const weighAll = (some: readonly Item[]) => some.reduce((sum, item) => sum + weigh(item), fixed);
  const runs = evenRuns(items, { weigh: weighAll, budget: roomUnder(title), ...(most !== undefined && { most }) });
  return runs.map((run, index) =>
    draw(
      {
        name,
        title,
        ...(runs.length > 1 && { run: words.deck.slides.run(index + 1, runs.length) }),
        weight: weighAll(run) + titleWeight(title),
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
  split(source, { name, title, items, weigh: ({ text }) => weightOf.listItem(text.length) }, (common, some) => ({
    kind: 'bullets',
    ...common,
    items: some,
  }));

export const factSlides = (
  source: DeckSource,
  name: string,
  title: Phrase,
  facts: readonly FactOnSlide[],
): readonly Draft[] =>
  split(
    source,
    { name, title, items: facts, weigh: ({ value }) => weightOf.fact(value.text.length) },
    (common, some) => ({
      kind: 'facts',
      ...common,
      facts: some,
    }),
  );
