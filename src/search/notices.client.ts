import { button, element, fill } from './parts.client.ts';
import { type SearchState, toggled } from './query/address.ts';
import { facetNames } from './query/facet-names.ts';
import type { Answer } from './query/question.ts';
import { counted, type SearchWords, valueName } from './search-words.client.ts';

interface Given {
  readonly state: SearchState;
  readonly answer: Answer;
  readonly words: SearchWords;
  readonly archive: string;
  readonly go: (state: SearchState) => void;
}

const line = (...parts: (Node | string)[]) => {
  const made = element('p');
  made.append(...parts);
  return made;
};

function corrections({ state, answer: { plan }, words, go }: Given): HTMLElement[] {
  const joined = (end: 'from' | 'to') => plan.corrections.map((correction) => correction[end]).join(' ');
  if (plan.corrections.length === 0) return [];
  const instead = button(fill(words.insteadFor, { from: joined('from') }), () => go({ ...state, isExact: true }), {
    class: 'as-link',
  });
  return [line(fill(words.showingFor, { to: joined('to') }), ' ', instead)];
}

function strangeValues({ answer: { strange }, words }: Given): HTMLElement[] {
  const named = facetNames.flatMap((facet) =>
    (strange[facet] ?? []).map((value) => `${words.facets[facet]}: ${valueName(words, facet, value)}`),
  );
  return named.length > 0 ? [line(fill(words.strange, { values: named.join('; ') }))] : [];
}

/** Why a list is empty, and what can be done about it. */
function emptyList(given: Given): HTMLElement[] {
  const { state, answer, words, archive, go } = given;
  const link = () => element('a', words.toArchive, { href: archive });
  if (answer.unfiltered > 0) return withoutFilters(given);
  if (state.query === '') return [line(words.noneAtAll, ' ', link())];
  if (answer.plan.terms.length === 0 && answer.plan.leftOut.length === 0 && !answer.plan.phrase)
    return [line(words.noWords, ' ', link())];
  const like = answer.like.map((word) =>
    button(word, () => go({ ...state, query: word, page: 1 }), { class: 'as-link' }),
  );
  const held = answer.plan.leftOut.slice(0, 8).join(', ');
  return [
    line(held ? fill(words.notHeld, { words: held }) : words.none),
    ...(like.length > 0 ? [line(words.like, ...like.flatMap((word) => [' ', word]))] : []),
    line(link()),
  ];
}

function withoutFilters({ state, answer, words, go }: Given): HTMLElement[] {
  const none = { ...state, choices: {}, from: '', to: '', page: 1 };
  const ways = facetNames.flatMap((facet) => {
    const count = answer.without[facet] ?? 0;
    const values = state.choices[facet] ?? [];
    const next = values.reduce((rest, value) => toggled(rest, facet, value), state);
    return count > 0
      ? [button(fill(words.withoutOne, { filter: words.facets[facet], count }), () => go(next), { class: 'as-link' })]
      : [];
  });
  const all = button(words.withoutAll, () => go(none), { class: 'as-link' });
  return [line(counted(words.without, answer.unfiltered), ...[...ways, all].flatMap((way) => [' ', way]))];
}

/** The lines between the box and the results. */
export function drawNotices(place: HTMLElement, given: Given): void {
  const { plan } = given.answer;
  const isEmpty = given.answer.total === 0;
  const leftOut = !isEmpty && plan.leftOut.length > 0;
  place.replaceChildren(
    ...corrections(given),
    ...strangeValues(given),
    ...(leftOut ? [line(fill(given.words.leftOut, { words: plan.leftOut.slice(0, 8).join(', ') }))] : []),
    ...(isEmpty ? emptyList(given) : []),
  );
}
