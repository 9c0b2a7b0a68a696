const early = new Map<string, Promise<Response>>();
let isHandedOver = false;

/**
 * Asks for files that a script will fetch one after the other, so that they are on their way at once. The first `fetch`
 * of such an address gets what comes; Pagefind offers no other way to be given a file.
 */
export function fetchEarly(addresses: readonly string[]): void {
  if (!isHandedOver) {
    isHandedOver = true;
    const fetchNow = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const address = typeof input === 'string' ? input : '';
      const coming = early.get(address);
      early.delete(address);
      return coming ?? fetchNow(input, init);
    };
  }
  for (const address of addresses) {
    const coming = fetch(address);
    early.set(address, coming);
    // Whoever fetches it is told.
    coming.catch(() => undefined);
  }
}
