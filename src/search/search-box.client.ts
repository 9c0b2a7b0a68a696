import { listenForKeys } from './keys.client.ts';
import { fill, notice, part, readAddress, type SearchWords, say, writeAddress } from './parts.client.ts';
import { isLog } from './query/noise.ts';
import { drawExcerpt, drawResult } from './result.client.ts';
import type { Question, Reply } from './search-worker.client.ts';

const typingPauseMs = 80;
const slowMs = 300;
const longestPaste = 4000;

const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input', form);
const list = part<HTMLOListElement>('results');
const welcome = part<HTMLElement>('welcome');
const trouble = part<HTMLElement>('trouble');
const { base = '/', version = '' } = form.dataset;
const words = JSON.parse(form.dataset.words ?? '{}') as SearchWords;

let worker: Worker | undefined;
let number = 0;
let exact = false;
let typing: ReturnType<typeof setTimeout> | undefined;

function showTrouble(reason: string): void {
  trouble.hidden = false;
  part<HTMLElement>('reason', trouble).textContent = reason;
  say(words.trouble, 0);
}

function showNotices({ plan, total }: Extract<Reply, { type: 'answer' }>): void {
  part('notices').replaceChildren();
  const from = plan.corrections.map((correction) => correction.from).join(' ');
  const to = plan.corrections.map((correction) => correction.to).join(' ');
  const searchInstead = () => {
    exact = true;
    ask();
    input.focus();
  };
  if (from) notice(fill(words.showingFor, { to }), { text: fill(words.insteadFor, { from }), act: searchInstead });
  if (plan.leftOut.length > 0) notice(fill(words.leftOut, { words: plan.leftOut.join(', ') }));
  if (total === 0) notice(words.none);
}

function showAnswer(reply: Extract<Reply, { type: 'answer' }>): void {
  const { plan, results, total } = reply;
  showNotices(reply);
  list.replaceChildren(...results.map((result) => drawResult(result, base)));
  welcome.hidden = true;
  trouble.hidden = true;
  const sentence = total === 0 ? words.none : total === 1 ? words.one : words.many;
  say(fill(sentence, { count: String(total), title: results[0]?.card.title ?? '' }));
  // A pasted log keeps its ids out of histories and server logs: only the words that were searched stay.
  if (isLog(input.value)) writeAddress(plan.terms.map(({ word }) => word).join(' '), 'replaceState');
}

function receive({ data }: MessageEvent<Reply>): void {
  if (data.type === 'trouble') showTrouble(data.reason);
  else if (data.number !== number) return;
  else if (data.type === 'answer') showAnswer(data);
  else drawExcerpt(list.children[data.row], data.pieces);
}

function start(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./search-worker.client.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', receive);
  worker.addEventListener('error', (event) => showTrouble(event.message));
  post({ type: 'start', base: new URL(base, location.href).href, version, language: document.documentElement.lang });
  return worker;
}

function post(question: Question): void {
  start().postMessage(question);
}

function ask(): void {
  const query = input.value.trim();
  number += 1;
  if (query === '') {
    list.replaceChildren();
    part('notices').replaceChildren();
    welcome.hidden = false;
    say('', 0);
    return;
  }
  say(words.searching, slowMs);
  post({ type: 'query', number, query, exact });
}

function askSoon(): void {
  exact = false;
  clearTimeout(typing);
  typing = setTimeout(() => {
    if (!isLog(input.value)) writeAddress(input.value.trim(), 'replaceState');
    ask();
  }, typingPauseMs);
}

/** A box of one line would join the words at line ends: they become spaces. */
function pasteLines(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text') ?? '';
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return;
  event.preventDefault();
  input.setRangeText(lines.join(' ').slice(0, longestPaste), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  askSoon();
  say(fill(words.pasted, { count: String(lines.length) }), 0);
}

function followAddress(): void {
  input.value = readAddress();
  exact = false;
  ask();
}

input.addEventListener('focus', start, { once: true });
input.addEventListener('input', askSoon);
input.addEventListener('paste', pasteLines);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  if (!isLog(input.value)) writeAddress(input.value.trim(), 'pushState');
  ask();
});
listenForKeys(input, list, () => {
  input.value = '';
  writeAddress('', 'replaceState');
  ask();
});
addEventListener('popstate', followAddress);
followAddress();
