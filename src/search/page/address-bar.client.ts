import { type SearchState, writeState } from '../query/address.ts';
import { isLog } from '../query/noise.ts';

/** How a question comes into the browser's history: as a step that Back undoes, or in the place of the one before. */
export type Step = 'pushState' | 'replaceState';

/**
 * The browser's address, which says what is asked. Of a pasted log it holds the words that are searched, once they are
 * known: ids and tokens are kept out of histories and server logs.
 */
export function addressBar() {
  let searched: string | undefined;
  let waiting: Step = 'replaceState';

  function keep(state: SearchState, how: Step): void {
    if (isLog(state.query) && searched === undefined) {
      waiting = how;
      return;
    }
    waiting = 'replaceState';
    const address = location.pathname + writeState({ ...state, query: searched ?? state.query });
    if (address !== location.pathname + location.search) history[how](null, '', address);
  }

  return {
    keep,
    /** Another query is asked. */
    forget(): void {
      searched = undefined;
    },
    /** Takes the words that are searched for the query. */
    shorten(state: SearchState, words: string): void {
      if (!isLog(state.query)) return;
      searched = words;
      keep(state, waiting);
    },
  };
}
