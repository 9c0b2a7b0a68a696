import {
  emptyState,
  filterOf,
  readState,
  type SearchState,
  sortOf,
  toggled,
  unfiltered,
  writeState,
} from '../query/address.ts';
import type { Answer } from '../query/question.ts';
import { isSort } from '../query/sort.ts';
import type { Neighbour } from '../worker/neighbours.client.ts';
import { addressBar, type Step } from './address-bar.client.ts';
import { announce } from './announce.client.ts';
import { drawChips } from './chips.client.ts';
import { facetPanel } from './facet-panel.client.ts';
import { facetSheet } from './facet-sheet.client.ts';
import { listenForArrows, listenForShortcut, slashSwitch } from './keys.client.ts';
import { drawNotices } from './notices.client.ts';
import { fill, part } from './parts.client.ts';
import { listenForPaste } from './paste.client.ts';
import { resultList } from './result-list.client.ts';
import { counted, type SearchWords } from './search-words.client.ts';
import { warmUp } from './warm-up.client.ts';
import { workerLine } from './worker-line.client.ts';

const typingPauseMs = 80;
const slowMs = 300;
const countingPauseMs = 100;
const step = 10;
const longestQuery = 4000;

const page = part('page');
const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input', form);
const list = part('results');
const notices = part('notices');
const sort = part<HTMLSelectElement>('sort');
const more = part<HTMLButtonElement>('more');
const trouble = part('trouble');
const { base = '/', version = '', archive = '', name = '' } = page.dataset;
const archives = JSON.parse(page.dataset.archives ?? '[]') as readonly Neighbour[];
const words = JSON.parse(page.dataset.words ?? '{}') as SearchWords;

let state: SearchState = emptyState;
let last: Answer | undefined;
/** Someone came to this question on purpose: Back leads to it from the next one that is typed. */
let isStep = false;
let typing: ReturnType<typeof setTimeout> | undefined;
let counting: ReturnType<typeof setTimeout> | undefined;

const address = addressBar();
const results = resultList(list, base, words, (index) => line.quote(index));
const facetGroups = part('facet-groups');
const facets = facetPanel(facetGroups, words, (facet, value) => go(toggled(state, facet, value)));
const sheet = facetSheet(words, { clear: () => go(unfiltered(state)), open: count });
const line = workerLine({ base, version, name, archives });
line.listen({ answer: showAnswer, counts: facets.show, passage: results.quote, trouble: showTrouble });

const typed = () => input.value.slice(0, longestQuery).trim();

/** A deliberate act is a step of its own for the Back button. */
function go(next: SearchState, how: Step = 'pushState'): void {
  if (next.query !== state.query) {
    address.forget();
    input.value = next.query;
  }
  state = next;
  isStep = how === 'pushState' || isStep;
  address.keep(state, how);
  ask();
}

function ask(): void {
  // The numbers of the question before would be taken for those of this one.
  clearTimeout(counting);
  announce(words.searching, slowMs);
  facetGroups.ariaBusy = 'true';
  line.ask({
    query: state.query,
    isExact: state.isExact,
    filter: filterOf(state),
    sort: sortOf(state),
    limit: state.page * step,
  });
}

function showTrouble(reason: string): void {
  const text = typeof WebAssembly === 'undefined' ? words.noWasm : words.trouble;
  trouble.hidden = false;
  part('trouble-text', trouble).textContent = text;
  // What stood there answered another question.
  part('found').hidden = true;
  part('welcome').hidden = false;
  facetGroups.ariaBusy = 'false';
  part('reason', trouble).textContent = reason;
  announce(text, 0);
}

function showAnswer(answer: Answer, missing: readonly string[]): void {
  const isRefined = last !== undefined && !last.isWhole;
  last = answer;
  trouble.hidden = true;
  part('found').hidden = false;
  // Where nothing is found, the newest are better than a blank page.
  part('welcome').hidden = answer.total > 0;
  page.dataset.sort = sortOf(state);
  results.show(answer.results, isRefined);
  showSummary(answer);
  if (!answer.isWhole) return;
  // A task of its own, and none while someone types on: the numbers may come a moment after the results.
  clearTimeout(counting);
  counting = setTimeout(count, countingPauseMs);
  drawChips(part('chips'), { state, labels: answer.labels, words, go });
  drawNotices(notices, { state, answer, missing, words, archive, go });
  address.shorten(state, answer.plan.phrase ?? answer.plan.terms.map(({ word }) => word).join(' '));
}

/** Facets that are not to be seen need not be loaded, nor drawn. */
function count(): void {
  if (!last?.isWhole) return;
  facetGroups.ariaBusy = String(sheet.isSeen());
  if (sheet.isSeen()) line.count();
}

function showSummary({ total, results: [first], plan }: Answer): void {
  const isEverything = writeState({ ...emptyState, choices: state.choices, query: state.query }) === '';
  const text = total === 0 ? words.none : counted(isEverything ? words.all : words.results, total);
  part('count').textContent = total === 0 && plan.leftOut.length > 0 ? '' : text;
  announce(first ? `${text} ${fill(words.first, { title: first.card.title })}` : text);
  sheet.show(total, state);
  sort.value = sortOf(state);
  more.hidden = total <= state.page * step;
}

function type(): void {
  clearTimeout(typing);
  typing = setTimeout(() => {
    change({ ...state, query: typed(), isExact: false, page: 1 });
  }, typingPauseMs);
}

/** Letter by letter the address changes in place, but for the first one after a deliberate act. */
function change(next: SearchState): void {
  const how = isStep && next.query !== state.query ? 'pushState' : 'replaceState';
  isStep = isStep && next.query === state.query;
  address.forget();
  state = next;
  address.keep(state, how);
  ask();
}

function followAddress(): void {
  state = readState(location.search);
  address.forget();
  isStep = state.query !== '';
  input.value = state.query;
  // Whoever came with a question would see the newest go again, or be pushed away by the words that nothing was found.
  if (last === undefined && writeState(state) !== '') {
    part('welcome').hidden = true;
    part('found').hidden = false;
    part('count').textContent = words.searching;
  }
  ask();
}

function clear(): void {
  clearTimeout(typing);
  input.value = '';
  change({ ...state, query: '', isExact: false, page: 1 });
}

warmUp(input, line.warm);
input.addEventListener('input', type);
listenForPaste(input, (_, count) => {
  type();
  if (count > 1) announce(fill(words.pasted, { count }), 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go({ ...state, query: typed(), page: 1 });
});
sort.addEventListener('change', () => {
  if (isSort(sort.value)) go({ ...state, sort: sort.value, page: 1 });
});
more.addEventListener('click', () => go({ ...state, page: state.page + 1 }, 'replaceState'));
listenForArrows(input, list, clear);
listenForShortcut(input);
slashSwitch(part('slash'), { on: words.slashOn, off: words.slashOff });
addEventListener('popstate', followAddress);
followAddress();
if (location.hash === '#q') input.focus();
