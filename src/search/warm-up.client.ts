/** What some browsers tell of the connection. */
interface Connection {
  readonly saveData?: boolean;
}

const isSavingData = (): boolean =>
  (navigator as Navigator & { readonly connection?: Connection }).connection?.saveData ?? false;

/** Calls `warm` before someone searches: once the page has nothing else to do, or at the latest when the box is entered. */
export function warmUp(input: HTMLInputElement, warm: () => void): void {
  input.addEventListener('focus', warm, { once: true });
  if (isSavingData()) return;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(warm);
  else setTimeout(warm, 500);
}
