// The page without a network. The press writes VERSION and FILES; nothing here is written by hand but the rules:
// a version is installed whole or not at all, it never takes over an open page by itself, and it answers for its own
// files only.
const VERSION = 'unpressed';
const FILES = [];

// Other copies of the page may live on the same origin, under other paths: the scope tells them apart.
const OURS = `azerbaijan-1994 ${self.registration.scope} `;
const CACHE = OURS + VERSION;
const address = path => new URL(path, self.registration.scope).href;
const FINGERPRINTS = new Map(FILES.map(([file, integrity]) => [address(file), integrity]));

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
  if (FINGERPRINTS.has(name)) event.respondWith(answer(name, request));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...FINGERPRINTS.keys()].map(async name => cache.put(name, await fetched(name))));
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

// Fetched anew, past every cache. Fails when the host has other bytes under this name: they are another version's.
async function fetched(name) {
  const response = await fetch(name, { cache: 'reload', integrity: FINGERPRINTS.get(name) });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

// What was kept, if its bytes are still those that were pressed.
async function kept(name) {
  const cache = await caches.open(CACHE);
  // Read twice from storage: to split one reading takes several times as long.
  const [tried, response] = await Promise.all([cache.match(name), cache.match(name)]);
  const digest = await crypto.subtle.digest('SHA-384', await tried.arrayBuffer());
  if (FINGERPRINTS.get(name) !== `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`) throw new Error(name);
  return response;
}

// What was lost or spoilt is fetched anew, and kept again if storage allows.
async function mended(name) {
  const response = await fetched(name);
  const copy = response.clone();
  await caches.open(CACHE).then(cache => cache.put(name, copy)).catch(() => {});
  return response;
}

// Last, whatever the host has under this name by now: a newer page brings its own files along, and a name that is gone
// is a plain 404, which the page survives. Every way is tried once, and nothing is reloaded: no circles.
async function answer(name, request) {
  try {
    return await kept(name).catch(() => mended(name)).catch(() => fetch(request));
  } catch {
    return request.mode === 'navigate' ? sorry() : Response.error();
  }
}

// The only words that cannot stand in the page: they are for when it is not there.
function sorry() {
  const words = 'The copy of this page that was kept for offline use is damaged or gone, and there is no network to '
    + 'fetch it anew. Please open this page again when there is one.';
  return new Response(words, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
