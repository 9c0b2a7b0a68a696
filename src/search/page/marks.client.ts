import { matchOf } from '../query/excerpt.ts';
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
  const words = address.searchParams.getAll('hl').filter((word) => /^[\p{L}\p{N}_'-]{2,60}$/u.test(word));
  address.searchParams.delete('hl');
  history.replaceState(history.state, '', address);
  return words.slice(0, mostWords);
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
    for (const { 0: written, index } of (currentNode.nodeValue ?? '').matchAll(/[^\s/(),;:]+/g)) {
      if (matchOf(written, words) < 0) continue;
      const range = document.createRange();
      range.setStart(currentNode, index);
      range.setEnd(currentNode, index + written.length);
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
