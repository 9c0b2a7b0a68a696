/**
 * Keeps one page with what it is drawn with. The network goes first; what was kept answers when there is none, or when
 * it takes longer than a person in a bad hour can wait.
 */
const store = `calm ${self.registration.scope}`;
const patienceMs = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep } = event.data;
  event.waitUntil(keepOnly(keep).then((kept) => event.source?.postMessage({ kept })));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

/** Stores these addresses and forgets those of an earlier build. Answers whether all of them are there. */
async function keepOnly(addresses) {
  const cache = await caches.open(store);
  const kept = await Promise.all(
    addresses.map((address) =>
      cache.add(address).then(
        () => true,
        () => false,
      ),
    ),
  );
  const wanted = new Set(addresses);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  return kept.every(Boolean);
}

async function answer(request) {
  const cache = await caches.open(store);
  const stored = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  if (!stored) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, stored));
  return Promise.race([fetch(request).catch(() => stored), late]);
}
