export type Shade = 0 | 1 | 2 | 3;

/** How dark a cell is: the count against the largest of its table. The count itself stands in the cell. */
export function shadeOf(count: number, largest: number): Shade {
  if (count <= 0) return 0;
  const third = Math.ceil((3 * count) / Math.max(3, largest));
  return third <= 1 ? 1 : third === 2 ? 2 : 3;
}
