import { type SearchState, toggled, unfiltered } from '../query/address.ts';
import { facetNames } from '../query/facet-names.ts';
import type { Labels } from '../query/question.ts';
import { button, fill } from './parts.client.ts';
import { type SearchWords, valueName } from './search-words.client.ts';

interface Chip {
  readonly text: string;
  /** The state without it. */
  readonly without: SearchState;
}

function chipsOf(state: SearchState, labels: Labels, words: SearchWords): Chip[] {
  const values = facetNames.flatMap((facet) =>
    (state.choices[facet] ?? []).map((value) => {
      const name = valueName(words, facet, value, labels[facet]?.[value]);
      return { text: `${words.facets[facet]}: ${name}`, without: toggled(state, facet, value) };
    }),
  );
  return [
    ...values,
    ...(state.from ? [{ text: fill(words.since, { day: state.from }), without: { ...state, from: '', page: 1 } }] : []),
    ...(state.to ? [{ text: fill(words.until, { day: state.to }), without: { ...state, to: '', page: 1 } }] : []),
  ];
}

/** What is chosen, each with a way to take it back. */
export function drawChips(
  list: HTMLElement,
  {
    state,
    labels,
    words,
    go,
  }: {
    readonly state: SearchState;
    readonly labels: Labels;
    readonly words: SearchWords;
    readonly go: (state: SearchState) => void;
  },
): void {
  const chips = chipsOf(state, labels, words).map(({ text, without }) =>
    button(text, () => go(without), { class: 'chip', 'aria-label': fill(words.remove, { filter: text }) }),
  );
  if (chips.length > 1) chips.push(button(words.clear, () => go(unfiltered(state)), { class: 'as-link' }));
  list.replaceChildren(
    ...chips.map((chip) => {
      const item = document.createElement('li');
      item.append(chip);
      return item;
    }),
  );
}
