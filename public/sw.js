// The page without a network. The press writes VERSION and FILES; nothing here is written by hand but the rules:
// a version is installed whole or not at all, it never takes over an open page by itself, and it answers for its own
// files only.
const VERSION = 'unpressed';
const FILES = [];

// Other copies of the page may live on the same origin, under other paths: the scope tells them apart.
const OURS = `azerbaijan-1994 ${self.registration.scope} `;
const CACHE = OURS + VERSION;
const address = path => new URL(path, self.registration.scope).href;

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(forgetOthers()));
self.addEventListener('message', event => {
  // Only a reader's own wish lets a new version take over.
  if (event.data === 'take over') self.skipWaiting();
});
self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const path = request.url.split(/[?#]/, 1)[0];
  const name = path.replace(/index\.html$/, '');
  if (FILES.some(([file]) => address(file) === name)) event.respondWith(answer(name, request));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map(async ([file, integrity]) => {
      const response = await fetch(address(file), { cache: 'reload', integrity });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(address(file), response);
    }));
  } catch (reason) {
    // The version before, if there is one, goes on.
    await caches.delete(CACHE);
    throw reason;
  }
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== CACHE).map(name => caches.delete(name)));
}

// From the cache; from the network if storage has lost or spoilt it.
async function answer(name, request) {
  try {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(name);
    if (kept) return kept;
  } catch { /* storage that fails is no storage */ }
  return fetch(request);
}
