/** As many cards, and as many short lines, as a page holds within 200 kB in any language. */
export const cardsPerPage = 60;
export const rowsPerPage = 300;

/** A list that is shown in part, or whole. */
export interface Listed<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

/**
 * How many items of each list a page shows so that all of them together stay within its room: short lists stand whole,
 * and the long ones share what is left. None of any where there is no room for one of each.
 */
export function shownOfEach(lengths: readonly number[], room: number): number {
  const total = (cap: number) => lengths.reduce((sum, length) => sum + Math.min(length, cap), 0);
  let [least, most] = [0, Math.max(1, ...lengths)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (total(middle) <= room) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** One page of a list. The first is number 1. */
export interface ListPart<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly pages: number;
  /** Of the whole list. */
  readonly count: number;
}

/** A list in pages, in its order. An empty list is one empty page, so that its address stays. */
export function pagesOf<Item>(items: readonly Item[], perPage: number): readonly ListPart<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: pages }, (_, index) => ({
    number: index + 1,
    pages,
    count: items.length,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** One page of a list that does not fit where its number leads. */
export interface ListPage<Item> extends ListPart<Item> {
  readonly key: string;
}

/** The pages of those lists that a page with this room shows in part only; none for a small archive. */
export function overflowPages<Item>(
  lists: readonly Listed<Item>[],
  { room, perPage }: { readonly room: number; readonly perPage: number },
): readonly ListPage<Item>[] {
  const shown = shownOfEach(
    lists.map(({ items }) => items.length),
    room,
  );
  return lists
    .filter(({ items }) => items.length > shown)
    .flatMap(({ key, items }) => pagesOf(items, perPage).map((part) => ({ key, ...part })));
}

/** The numbers that lead through many pages: the first, the last and those around here; `undefined` where some are left out. */
export function pageNumbers(current: number, pages: number): readonly (number | undefined)[] {
  const near = [1, current - 1, current, current + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const left = number - (numbers[index - 1] ?? 0);
    return left === 1 ? [number] : left === 2 ? [number - 1, number] : [undefined, number];
  });
}
