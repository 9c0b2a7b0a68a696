/** What some browsers tell of the connection. */
interface Connection {
  readonly saveData?: boolean;
}

const isSavingData = (): boolean =>
  (navigator as Navigator & { readonly connection?: Connection }).connection?.saveData ?? false;

/**
 * Calls `warm` before someone searches: when the box is entered, or before that, once the page is there and has nothing
 * else to do, unless data is to be saved. It may be called twice.
 */
export function warmUp(input: HTMLInputElement, warm: () => void): void {
  input.addEventListener('focus', warm, { once: true });
  if (isSavingData()) return;
  // Fonts and pictures come first.
  if (document.readyState === 'complete') warmWhenIdle(warm);
  else addEventListener('load', () => warmWhenIdle(warm), { once: true });
}

function warmWhenIdle(warm: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(warm);
  else setTimeout(warm, 500);
}
