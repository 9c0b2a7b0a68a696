/** Milliseconds of the quickest of a few tries, for promises of linear time: a busy machine slows one try, not all. */
export function quickest(run: () => void, enoughMs: number, tries = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let done = 0; done < tries && least > enoughMs; done += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
