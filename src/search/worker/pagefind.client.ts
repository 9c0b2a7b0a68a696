import type { Found } from '../query/combine.ts';
import type { SearchIndex } from '../query/engine.ts';
import { rowOfName } from '../query/row-name.ts';
import { pagefindMeta } from '../query/search-manifest.ts';
import { fetchEarly } from './pagefind-fetch.client.ts';
import { listenToPagefind, takeTrouble } from './pagefind-troubles.client.ts';

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
    metaWeights: { title: 0 },
  },
};

/** `init` alone does not wait for the WebAssembly, a search does; for this one no part of the index is loaded. */
const firstSearch = '!';

/** What there is of an archive before its Pagefind is loaded. */
interface LazyPagefind {
  readonly search: SearchIndex;
  /** Loads it, since someone is about to search. */
  readonly warm: () => void;
}

/** Pagefind for a worker: it is started by the first search, and after a start that failed by the next one. */
export function pagefindOf(base: string, version: string, script: string): LazyPagefind {
  let pagefind: Promise<SearchIndex> | undefined;
  listenToPagefind();

  function started(): Promise<SearchIndex> {
    pagefind ??= startPagefind(base, version, script, () => takeTrouble(base, script.startsWith(base)));
    pagefind.catch(() => {
      pagefind = undefined;
    });
    return pagefind;
  }

  return {
    search: async (words) => (await started())(words),
    warm: () => {
      started().catch(() => undefined);
    },
  };
}

/**
 * Pagefind, ready to search the index at `base`, which ends with a slash; `version` names the archive's state. `script`
 * is a file of this site, whoever the index is of. `trouble` gives what has kept a part of the index from loading since
 * it was last asked.
 */
export async function startPagefind(
  base: string,
  version: string,
  script: string,
  trouble: () => string | undefined = () => undefined,
): Promise<SearchIndex> {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser runs no WebAssembly, which the search needs.');
  const folder = `${base}pagefind/`;
  // Pagefind would ask for these after its script, one after the other.
  fetchEarly([
    { asked: `${folder}pagefind-entry.json?ts=${version}`, from: `${folder}pagefind-entry.json?ts=${version}` },
    { asked: `${folder}wasm.en.pagefind`, from: `${folder}wasm.en.pagefind` },
    { asked: folder + pagefindMeta, from: `${folder}${pagefindMeta}?ts=${version}` },
  ]);
  // The address is in a variable, so that the bundler leaves it alone.
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const instance = pagefind.createInstance({ ...options, basePath: folder, baseUrl: base, metaCacheTag: version });
  await instance.search(firstSearch);
  return async (words): Promise<Found> => {
    const { results } = await instance.search(words);
    const reason = trouble();
    if (reason !== undefined) throw new Error(reason);
    return {
      rows: Uint32Array.from(results, ({ id }) => rowOfName(id)),
      scores: Float64Array.from(results, ({ score }) => score),
    };
  };
}
