import { type SearchState, toggled, unfiltered } from '../query/address.ts';
import { facetNames } from '../query/facet-names.ts';
import type { Answer } from '../query/question.ts';
import { button, element, fill } from './parts.client.ts';
import { counted, type SearchWords, valueName } from './search-words.client.ts';

interface Given {
  readonly state: SearchState;
  readonly answer: Answer;
  /** Names of other archives that did not answer. */
  readonly missing: readonly string[];
  readonly words: SearchWords;
  readonly archive: string;
  readonly go: (state: SearchState) => void;
}

const mostNamed = 8;
const longestNamed = 40;

/** Words of the query as they are quoted: the first few, none longer than a line. */
const quoted = (list: readonly string[]): string =>
  list
    .slice(0, mostNamed)
    .map((word) => (word.length > longestNamed ? `${word.slice(0, longestNamed)}…` : word))
    .join(', ');

const line = (...parts: (Node | string)[]) => {
  const made = element('p');
  made.append(...parts);
  return made;
};

function corrections({ state, answer: { plan }, words, go }: Given): HTMLElement[] {
  if (plan.corrections.length === 0) return [];
  const lacking = fill(words.notHeld, { words: quoted(plan.corrections.map(({ from }) => from)) });
  const showing = fill(words.showingFor, { to: plan.corrections.map(({ to }) => to).join(' ') });
  const asWritten = button(words.asWritten, () => go({ ...state, isExact: true }), { class: 'as-link' });
  return [line(lacking, ' ', showing, ' ', asWritten)];
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
  const { phrase } = answer.plan;
  if (phrase) {
    const asWords = button(words.asWords, () => go({ ...state, query: phrase, page: 1 }), { class: 'as-link' });
    return [line(words.noPhrase, ' ', asWords, ' ', link())];
  }
  if (answer.plan.terms.length + answer.plan.leftOut.length === 0) return [line(words.noWords, ' ', link())];
  const like = answer.like.map((word) =>
    button(word, () => go({ ...state, query: word, page: 1 }), { class: 'as-link' }),
  );
  const held = quoted(answer.plan.leftOut);
  return [
    line(held ? fill(words.notHeld, { words: held }) : words.none),
    ...(like.length > 0 ? [line(words.like, ...like.flatMap((word) => [' ', word]))] : []),
    line(link()),
  ];
}

function withoutFilters({ state, answer, words, go }: Given): HTMLElement[] {
  const ways = facetNames.flatMap((facet) => {
    const count = answer.without[facet] ?? 0;
    const values = state.choices[facet] ?? [];
    const next = values.reduce((rest, value) => toggled(rest, facet, value), state);
    return count > 0
      ? [button(fill(words.withoutOne, { filter: words.facets[facet], count }), () => go(next), { class: 'as-link' })]
      : [];
  });
  const all = button(words.withoutAll, () => go(unfiltered(state)), { class: 'as-link' });
  return [line(counted(words.without, answer.unfiltered), ...[...ways, all].flatMap((way) => [' ', way]))];
}

/** The lines between the box and the results. */
export function drawNotices(place: HTMLElement, given: Given): void {
  const { plan } = given.answer;
  const isEmpty = given.answer.total === 0;
  const leftOut = !isEmpty && plan.leftOut.length > 0;
  place.replaceChildren(
    ...(isEmpty ? [] : corrections(given)),
    ...strangeValues(given),
    ...(leftOut ? [line(fill(given.words.leftOut, { words: quoted(plan.leftOut) }))] : []),
    ...(given.missing.length > 0 ? [line(fill(given.words.missing, { archives: given.missing.join(', ') }))] : []),
    ...(isEmpty ? emptyList(given) : []),
  );
}
