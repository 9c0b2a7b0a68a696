/** Prints the calm page, and keeps it on the device: it is needed when the network may be what broke. */
const printButton = document.querySelector<HTMLButtonElement>('[data-print]');
if (printButton) {
  printButton.hidden = false;
  printButton.addEventListener('click', () => print());
}

const note = document.querySelector<HTMLElement>('[data-kept-offline]');

async function keepOffline(worker: string): Promise<void> {
  // No wider than this page: no other page is ever answered from a store.
  const registration = await navigator.serviceWorker.register(worker, { scope: location.pathname });
  const active = registration.active ?? (await navigator.serviceWorker.ready).active;
  await document.fonts.ready;
  const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')].map(({ href }) => href);
  const used = [...performance.getEntriesByType('resource').map(({ name }) => name), ...icons];
  const own = used.filter((address) => address.startsWith(`${location.origin}/`));
  active?.postMessage({ keep: [location.href.split(/[?#]/, 1)[0], ...own] });
}

navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<{ readonly kept?: boolean }>) => {
  if (note && data.kept) note.hidden = false;
});

addEventListener('load', () => {
  const worker = note?.dataset.worker;
  // Without a worker the page is what it was: a page.
  if (worker && 'serviceWorker' in navigator) void keepOffline(worker).catch(() => undefined);
});
