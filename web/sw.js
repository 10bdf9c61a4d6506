// The service worker: the page without a network. The prerenderer fills in VERSION and FILES
// (crates/prerender/src/precache.rs).
// The rules: a version is installed whole or not at all; it never takes over an open page by itself; it answers for
// its own files only.
const VERSION = 'unbuilt';
/** @type {[path: string, integrity: string][]} */
const FILES = [];

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
// The scope is in the name because copies of the page may live on the same origin, under other paths.
const PREFIX = `azerbaijan-1994 ${scope} `;
const CACHE = PREFIX + VERSION;
const INTEGRITY = new Map(FILES.map(([path, integrity]) => [new URL(path, scope).href, integrity]));

worker.addEventListener('install', event => event.waitUntil(install()));
worker.addEventListener('activate', event => event.waitUntil(deleteOtherVersions()));
worker.addEventListener('message', event => {
  // Only the reader decides that a new version takes over.
  if (event.data === 'take over') worker.skipWaiting();
});
worker.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const url = request.url.split(/[?#]/, 1)[0].replace(/index\.html$/, '');
  if (INTEGRITY.has(url)) event.respondWith(answer(url, request));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...INTEGRITY.keys()].map(async url => cache.put(url, await fromHost(url))));
  } catch (reason) {
    // The version before, if there is one, stays in use.
    await caches.delete(CACHE);
    throw reason;
  }
}

async function deleteOtherVersions() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(PREFIX) && name !== CACHE).map(name => caches.delete(name)));
}

// A fresh copy, past every HTTP cache. Fails when the host has other bytes under this name: they are another version's.
/** @param {string} url */
async function fromHost(url) {
  const response = await fetch(url, { cache: 'reload', integrity: /** @type {string} */ (INTEGRITY.get(url)) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return unredirected(response);
}

// Some hosts send `/` to `/index.html`. Browsers refuse a response that was redirected as the answer to a navigation.
/** @param {Response} response */
function unredirected(response) {
  if (!response.redirected) return response;
  const { body, status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

// The cached copy, if its bytes are still those of the build.
/** @param {string} url */
async function fromCache(url) {
  const cache = await caches.open(CACHE);
  // Read twice from storage: cloning one response takes several times as long.
  const [copy, response] = await Promise.all([cache.match(url), cache.match(url)]);
  if (!copy || !response) throw new Error(url);
  const digest = await crypto.subtle.digest('SHA-384', await copy.arrayBuffer());
  if (INTEGRITY.get(url) !== `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`) throw new Error(url);
  return unredirected(response);
}

// Replaces a cached copy that is lost or damaged, if storage allows.
/** @param {string} url */
async function repaired(url) {
  const response = await fromHost(url);
  const copy = response.clone();
  await caches.open(CACHE).then(cache => cache.put(url, copy)).catch(() => {});
  return response;
}

// The last resort is whatever the host has under this name now: a newer page brings its own files, and a file that is
// gone is a plain 404, which the page survives. Each source is tried once and nothing reloads, so there is no loop.
/**
 * @param {string} url
 * @param {Request} request
 */
async function answer(url, request) {
  try {
    return await fromCache(url).catch(() => repaired(url)).catch(() => fetch(request));
  } catch {
    return request.mode === 'navigate' ? unavailable() : Response.error();
  }
}

// The only text that cannot stand in the page: it is for when there is no page.
function unavailable() {
  const text = 'The offline copy of this page is damaged or missing, and there is no network connection. '
    + 'Please open this page again when you are online.';
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
