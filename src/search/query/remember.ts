import type { SearchIndex } from './engine.ts';

interface Kept {
  readonly found: ReturnType<SearchIndex>;
  rows: number;
}

/**
 * Keeps what words found, since who types on asks for the words before once more. When all of it is more than `most`
 * rows, what was not asked for longest is forgotten. What was not found for a trouble is searched again.
 */
export function remembered(search: SearchIndex, most: number): SearchIndex {
  const kept = new Map<string, Kept>();
  let sum = 0;

  function forget(words: string): void {
    sum -= kept.get(words)?.rows ?? 0;
    kept.delete(words);
  }

  async function searchNow(words: string): ReturnType<SearchIndex> {
    try {
      const found = await search(words);
      const own = kept.get(words);
      if (own) own.rows = found.rows.length;
      sum += own?.rows ?? 0;
      for (const oldest of kept.keys()) {
        if (sum <= most || oldest === words) break;
        forget(oldest);
      }
      return found;
    } catch (trouble) {
      forget(words);
      throw trouble;
    }
  }

  return (words) => {
    const known = kept.get(words) ?? { found: searchNow(words), rows: 0 };
    // The last one in the map is the newest.
    kept.delete(words);
    kept.set(words, known);
    return known.found;
  };
}
