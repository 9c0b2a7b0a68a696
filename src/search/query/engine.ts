import type { Card, Cards } from './card.ts';
import { combine } from './combine.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { type Plan, planQuery } from './plan.ts';
import type { WordList } from './word-list.ts';

/** The one thing asked of Pagefind: fragment ids with scores for one word or one quoted phrase, and a fragment's text. */
export interface Index {
  readonly search: (words: string) => Promise<readonly { readonly id: string; readonly score: number }[]>;
  readonly text: (id: string) => Promise<string>;
}

export interface Result {
  readonly card: Card;
  /** The words that matched, rarest first. */
  readonly words: readonly string[];
  /** The fragment that matched, for `excerpt`. */
  readonly fragment: string;
}

export interface Answer {
  readonly plan: Plan;
  /** Write-ups found in all. */
  readonly total: number;
  /** Best first, one for each write-up, in the reader's language where it has a version in it. */
  readonly results: readonly Result[];
}

export interface Engine {
  readonly answer: (query: string, options?: { readonly exact?: boolean }) => Promise<Answer>;
  readonly excerpt: (result: Result) => Promise<readonly Piece[]>;
}

const mostResults = 20;

export function createEngine({
  index,
  list,
  cards: { cards, fragments },
  language,
}: {
  readonly index: Index;
  readonly list: WordList;
  readonly cards: Cards;
  readonly language: string;
}): Engine {
  const byFragment = new Map(fragments.map((fragment, row) => [fragment, cards[row]]));
  const inLanguage = new Map(cards.filter((card) => card.lang === language).map((card) => [card.id, card]));

  async function answer(query: string, { exact = false } = {}): Promise<Answer> {
    const plan = planQuery(query, { list, documents: cards.length, exact });
    const terms = plan.phrase ? [{ word: `"${plan.phrase}"`, weight: 1, group: plan.phrase }] : plan.terms;
    const hits = await Promise.all(terms.map(async (term) => ({ term, found: await index.search(term.word) })));
    const found = new Map<string, Result>();
    for (const { id: fragment, words } of combine(hits, cards.length)) {
      const card = byFragment.get(fragment);
      if (!card || found.has(card.id)) continue;
      const wanted = plan.phrase ? plan.phrase.toLowerCase().split(/\s+/) : words;
      found.set(card.id, { card: inLanguage.get(card.id) ?? card, words: wanted, fragment });
    }
    return { plan, total: found.size, results: [...found.values()].slice(0, mostResults) };
  }

  return { answer, excerpt: async ({ fragment, words }) => excerptOf(await index.text(fragment), words) };
}
