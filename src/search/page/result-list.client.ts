import type { Passage } from '../query/passage.ts';
import type { Result } from '../query/question.ts';
import { drawPassage, drawResult } from './result.client.ts';
import type { SearchWords } from './search-words.client.ts';

/**
 * The list of results. What stays is not drawn again, so that nothing flickers while someone types. `quote` asks for the
 * passage of a result that is about to be seen: texts that nobody scrolls to are not loaded.
 */
export function resultList(list: HTMLElement, base: string, words: SearchWords, quote: (index: number) => void) {
  const quoted = new WeakSet<Element>();
  const sight = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const index = drawn.findIndex(({ item }) => item === target);
      if (!isIntersecting || index < 0) continue;
      sight.unobserve(target);
      quote(index);
    }
  });
  let drawn: { readonly key: string; readonly item: HTMLElement; readonly result: Result }[] = [];

  const keyOf = (result: Result) => JSON.stringify([result.card.url, result.words]);
  const isInUse = () => list.contains(document.activeElement) || list.matches(':hover');

  function itemOf(result: Result): HTMLElement {
    return drawn.find(({ key }) => key === keyOf(result))?.item ?? drawResult(result, base, words);
  }

  return {
    /** `isRefined`: the same question, answered better; nothing moves below a focus or a pointer then. */
    show(results: readonly Result[], isRefined: boolean): void {
      const next = results.map((result) => ({ key: keyOf(result), item: itemOf(result), result }));
      const order = next.map(({ item }) => item);
      if (isRefined && isInUse()) {
        const shown = new Set<Element>(list.children);
        list.append(...order.filter((item) => !shown.has(item)));
      } else if (order.length !== list.children.length || order.some((item, index) => item !== list.children[index])) {
        list.replaceChildren(...order);
      }
      drawn = next;
      sight.disconnect();
      for (const { item, result } of next) if (result.words.length > 0 && !quoted.has(item)) sight.observe(item);
    },
    quote(index: number, passage: Passage): void {
      const one = drawn[index];
      if (!one) return;
      quoted.add(one.item);
      drawPassage(one.item, one.result, passage, base, words);
    },
  };
}
