import type { SearchIndex } from './engine.ts';

/**
 * Keeps what the last `most` different words found: who types on asks for the words before once more. What was not found
 * for a trouble is searched again.
 */
export function remembered(search: SearchIndex, most: number): SearchIndex {
  const kept = new Map<string, ReturnType<SearchIndex>>();
  return (words) => {
    const found = kept.get(words) ?? search(words);
    kept.delete(words);
    kept.set(words, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    found.catch(() => kept.delete(words));
    return found;
  };
}
