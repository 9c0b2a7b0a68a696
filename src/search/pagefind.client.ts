import type { SearchIndex } from './query/engine.ts';

/** What Pagefind's script offers and is used here. */
interface Pagefind {
  readonly createInstance: (options: object) => {
    readonly search: (words: string) => Promise<{ readonly results: readonly { id: string; score: number }[] }>;
  };
}

/** Measured on the benchmark: with Pagefind's own ranking the best result is four hundredths of nDCG lower. */
const options = {
  // This is a worker already: a second one would copy every list of hits.
  noWorker: true,
  language: 'en',
  ranking: {
    termFrequency: 1,
    termSimilarity: 8,
    pageLength: 0.9,
    termSaturation: 1.7,
    metaWeights: { title: 0, ended: 0 },
  },
};

/**
 * Pagefind tells only the console of a file that does not load, and goes on as if its words were in no text. This worker
 * has a console of its own: what is said there is taken as the reason of the search that failed.
 */
function listenToConsole(): () => string | undefined {
  let said: string | undefined;
  console.error = (...parts: readonly unknown[]) => {
    said = parts.join(' ');
  };
  // Its start is awaited nowhere; the search that waits for it is refused with the same reason.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
  return () => {
    const reason = said;
    said = undefined;
    return reason;
  };
}

/** `init` alone does not wait for the WebAssembly, a search does; for this one no part of the index is loaded. */
const firstSearch = '!';

/** Pagefind, ready to search. `base` ends with a slash. */
export async function startPagefind(base: string): Promise<SearchIndex> {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser runs no WebAssembly, which the search needs.');
  const trouble = listenToConsole();
  // In a variable, so that the bundler leaves the address alone.
  const script = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const instance = pagefind.createInstance({ ...options, basePath: `${base}pagefind/`, baseUrl: base });
  await instance.search(firstSearch);
  return async (words) => {
    const { results } = await instance.search(words);
    const reason = trouble();
    if (reason !== undefined) throw new Error(reason);
    return results.map(({ id, score }) => ({ id, score }));
  };
}
