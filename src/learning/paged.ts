/** A list that is shown in part, or whole. */
export interface Listed<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

/**
 * How many items of each list a page shows so that all of them together stay within its room: short lists stand whole,
 * and the long ones share what is left. At least one of each.
 */
export function shownOfEach(lengths: readonly number[], room: number): number {
  const total = (cap: number) => lengths.reduce((sum, length) => sum + Math.min(length, cap), 0);
  let [least, most] = [1, Math.max(1, ...lengths)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (total(middle) <= room) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** One page of a list that does not fit where its number leads. The first is number 1. */
export interface ListPage<Item> extends Listed<Item> {
  readonly number: number;
  readonly pages: number;
  /** Of the whole list. */
  readonly count: number;
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
    .flatMap(({ key, items }) => {
      const pages = Math.ceil(items.length / perPage);
      return Array.from({ length: pages }, (_, index) => ({
        key,
        number: index + 1,
        pages,
        count: items.length,
        items: items.slice(index * perPage, (index + 1) * perPage),
      }));
    });
}
