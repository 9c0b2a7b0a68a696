/** Bands of days in which follow-ups are counted and listed; each ends with its last day, the last one never. */
export interface Band {
  /** As in an address: `15-30`, `over-90`. */
  readonly id: string;
  readonly from: number;
  /** Absent: no end. */
  readonly to?: number;
}

function bandsUpTo(ends: readonly number[]): readonly Band[] {
  const last = ends.at(-1) ?? 0;
  const closed = ends.map((to, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return { id: `${from}-${to}`, from, to };
  });
  return [...closed, { id: `over-${last}`, from: last + 1 }];
}

/** How long something has been open. */
export const ageBands = bandsUpTo([14, 30, 90]);

/** How long something took, or has been waiting so far. */
export const waitBands = bandsUpTo([7, 14, 30, 60, 90, 180]);

/** The band that holds a number of days; negative ones are in the first. */
export function bandOf(bands: readonly Band[], days: number): Band {
  const found = bands.find(({ to }) => to === undefined || days <= to);
  if (found === undefined) throw new Error('The last band has no end.');
  return found;
}
