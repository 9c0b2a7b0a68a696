let said: string | undefined;
let isListening = false;

/**
 * Pagefind tells only the console of a file that does not load, and goes on as if its words were in no text. The search
 * worker has a console of its own: what is said there is taken as the reason of the search that failed.
 */
export function listenToPagefind(): void {
  if (isListening) return;
  isListening = true;
  console.error = (...parts: readonly unknown[]) => {
    said = parts.join(' ');
  };
  // Its start is awaited nowhere; the search that waits for it is refused with the same reason.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
}

/** What went wrong since the last look in the index at `base`; what names no address counts for this site's own. */
export function takeTrouble(base: string, isOwn: boolean): string | undefined {
  const address = /https?:\/\/[^\s'")]+/.exec(said ?? '')?.[0];
  if (address === undefined ? !isOwn : !address.startsWith(base)) return undefined;
  const reason = said;
  said = undefined;
  return reason;
}
