/** Percentages are said from ten on: below that, one write-up more or less moves them too far. */
export const leastForPercent = 10;

const z = 1.96;

/**
 * The 95 % Wilson interval of `k` of `n`, as shares between 0 and 1.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function wilson(k: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const p = k / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** A share with its interval in whole per cent; absent where there are too few to say one. */
export interface Percentage {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

export function percentageOf(k: number, n: number): Percentage | undefined {
  if (n < leastForPercent) return undefined;
  const { low, high } = wilson(k, n);
  return { percent: Math.round((k / n) * 100), low: Math.round(low * 100), high: Math.round(high * 100) };
}
