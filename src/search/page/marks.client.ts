import { matchesOf } from '../query/matches.ts';
import { cut } from '../query/pieces.ts';
import { button, element, fill } from './parts.client.ts';

interface MarksWords {
  readonly label: string;
  readonly count: string;
  readonly previous: string;
  readonly next: string;
  readonly remove: string;
}

const mostWords = 8;
const mostMarks = 500;
const name = 'search';

/** The words of the address, which forgets them: a copied link leads to the page and not to a search. */
function takeWords(): readonly string[] {
  const address = new URL(location.href);
  const words = address.searchParams.getAll('hl').filter((word) => /^[\p{L}\p{M}\p{N}_'-]{1,60}$/u.test(word));
  address.searchParams.delete('hl');
  history.replaceState(history.state, '', address);
  return words.slice(0, mostWords);
}

/** Where the words stand in a text; pieces of one written word that follow each other are one span. */
function spansOf(text: string, words: readonly string[]): (readonly [start: number, end: number])[] {
  const pieces = [...text.matchAll(/[^\s/(),;:]+/g)].flatMap(({ 0: written, index }) => {
    let start = index;
    return cut(written).map((piece) => {
      start += piece.length;
      return { piece, start: start - piece.length };
    });
  });
  const matches = matchesOf(
    pieces.map(({ piece }) => piece),
    words,
  );
  const spans: (readonly [number, number])[] = [];
  for (const [at, { piece, start }] of pieces.entries()) {
    if ((matches[at] ?? -1) < 0) continue;
    const [before, end] = spans.at(-1) ?? [];
    if (before !== undefined && end === start) spans[spans.length - 1] = [before, start + piece.length];
    else spans.push([start, start + piece.length]);
  }
  return spans;
}

function rangesOf(words: readonly string[], root: Node): Range[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.checkVisibility() && !parentElement.closest('.visually-hidden, svg')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const ranges: Range[] = [];
  while (texts.nextNode() && ranges.length < mostMarks) {
    const { currentNode } = texts;
    for (const [start, end] of spansOf(currentNode.nodeValue ?? '', words)) {
      const range = document.createRange();
      range.setStart(currentNode, start);
      range.setEnd(currentNode, end);
      ranges.push(range);
    }
  }
  return ranges;
}

function showBar(ranges: readonly Range[], words: MarksWords): void {
  const bar = element('div', '', { class: 'marks-bar', role: 'group', 'aria-label': words.label });
  const count = element('span', '', { role: 'status' });
  let at = -1;
  const go = (step: number) => {
    at = (at + step + ranges.length) % ranges.length;
    count.textContent = fill(words.count, { number: at + 1, count: ranges.length });
    ranges[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const remove = () => {
    CSS.highlights.delete(name);
    bar.remove();
  };
  const plain = { class: 'as-link' };
  bar.append(
    count,
    button(words.previous, () => go(-1), plain),
    button(words.next, () => go(1), plain),
    button(words.remove, remove, plain),
  );
  document.querySelector('main')?.append(bar);
  count.textContent = fill(words.count, { number: 1, count: ranges.length });
  if (location.hash === '') go(1);
}

/** Marks what a search found, without a change to the text; where a browser has no such marks, nothing happens. */
function mark(): void {
  const words = takeWords();
  const main = document.querySelector('main');
  if (!main || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(words, main);
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  showBar(ranges, JSON.parse(document.documentElement.dataset.marksWords ?? '{}') as MarksWords);
}

mark();
