// The service worker: the page without a network. The prerenderer fills in VERSION, FILES and NOT_KEPT
// (crates/prerender/src/precache.rs).
// The rules: a version is installed whole or not at all, and a host that does not allow it is asked again after a day; it
// never takes over an open page by itself; it answers for its own files only.
const VERSION = 'unbuilt';
/** @type {[path: string, integrity: string][]} */
const FILES = [];
/** @type {string[]} */
const NOT_KEPT = [];

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
// The scope is in the name because copies of the page may live on the same origin, under other paths.
const PREFIX = `azerbaijan-1994 ${scope} `;
const CACHE = PREFIX + VERSION;
// When a version could not be installed.
const FAILURES = `${PREFIX}failures`;
const DAY = 24 * 60 * 60 * 1000;
const INTEGRITY = new Map(FILES.map(([path, integrity]) => [new URL(path, scope).href, integrity]));
const UNAVAILABLE = new URL('offline/', scope).href;

worker.addEventListener('install', event => event.waitUntil(install()));
worker.addEventListener('activate', event => event.waitUntil(deleteOtherVersions()));
worker.addEventListener('message', event => {
  // Only the reader decides that a new version takes over.
  if (event.data === 'take over') worker.skipWaiting();
  // A page asks at each visit.
  if (event.data === 'still there?') event.waitUntil(isGone().then(gone => gone && event.source?.postMessage({ isGone: gone })));
});
worker.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const isPage = request.mode === 'navigate';
  const url = request.url.split(/[?#]/, 1)[0].replace(/\/index(\.html)?$/, '/');
  if (INTEGRITY.has(url)) {
    event.respondWith(answer(url, request));
  } else if (isPage && INTEGRITY.has(`${url}/`)) {
    // The address of a folder without its slash.
    event.respondWith(Response.redirect(`${url}/${request.url.slice(url.length)}`));
  } else if (isPage && NOT_KEPT.some(path => url.startsWith(scope + path))) {
    event.respondWith(fetch(request).catch(() => Response.redirect(UNAVAILABLE)));
  }
});

/** Why a file cannot be kept: the host has other bytes under its name, does not give it, or cannot be reached. */
class Unkept extends Error {
  /**
   * @param {'changed' | 'refused' | 'unreachable'} why
   * @param {string} url
   */
  constructor(why, url) {
    super(`${url} is ${why}`);
    this.why = why;
  }
}

async function install() {
  const key = `${scope}?${VERSION}`;
  const failure = await caches.match(key, { cacheName: FAILURES });
  if (failure && Math.abs(Date.now() - Number(await failure.text())) < DAY) throw new Error('Installing this version failed less than a day ago.');
  try {
    const cache = await caches.open(CACHE);
    /** @param {string} url */
    const keep = async url => cache.put(url, await fromHost(url));
    // Hosts change pages more than other files, which are not fetched in vain then.
    await keep(scope);
    await Promise.all([...INTEGRITY.keys()].map(url => url === scope || keep(url)));
  } catch (reason) {
    // The version before, if there is one, stays in use.
    await caches.delete(CACHE);
    const why = reason instanceof Unkept ? reason.why : 'storage';
    // What the network broke off is tried again at the next visit. The browser's own cache has what arrived.
    const time = why === 'unreachable' ? 0 : Date.now();
    await (await caches.open(FAILURES)).put(key, new Response(String(time)));
    // Said once for each version, and not if the storage is full.
    const clients = failure || why === 'storage' ? [] : await worker.clients.matchAll({ includeUncontrolled: true });
    for (const client of clients) client.postMessage({ notKept: why });
    throw reason;
  }
}

async function deleteOtherVersions() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(PREFIX) && name !== CACHE).map(name => caches.delete(name)));
}

// Whether the host has no such worker any more, because another site has taken this place. Then the page deletes this one,
// which answers until the page is closed; from the next visit on the host answers.
async function isGone() {
  try {
    // Not by HEAD, which some hosts answer with 404. An unchanged file costs no more.
    const { status, ok, headers } = await fetch(worker.location.href, { cache: 'no-cache', redirect: 'manual' });
    // Some hosts have a page for every address.
    return status === 404 || status === 410 || (ok && /html/.test(headers.get('Content-Type') ?? ''));
  } catch {
    return false;
  }
}

/**
 * The file on the host, if its bytes are those of the build; else they are another version's. What the browser has just
 * loaded for the page is not fetched again, unless it is not this version's.
 *
 * @param {string} url
 */
async function fromHost(url) {
  return await fetched(url, 'force-cache').catch(() => fetched(url, 'reload'));
}

/**
 * @param {string} url
 * @param {RequestCache} mode
 */
async function fetched(url, mode) {
  const response = await fetch(url, { cache: mode }).catch(() => { throw new Unkept('unreachable', url); });
  if (!response.ok) throw new Unkept('refused', url);
  const { status, statusText, headers } = response;
  const bytes = await response.arrayBuffer().catch(() => { throw new Unkept('unreachable', url); });
  if (!await isOurs(url, bytes)) throw new Unkept('changed', url);
  // A new one, because some hosts send `/` to `/index.html`, and browsers refuse a response that was redirected as the
  // answer to a navigation.
  return new Response(bytes, { status, statusText, headers });
}

/**
 * @param {string} url
 * @param {ArrayBuffer} bytes
 */
async function isOurs(url, bytes) {
  const digest = await crypto.subtle.digest('SHA-384', bytes);
  return INTEGRITY.get(url) === `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

// The cached copy, if its bytes are still those of the build.
/** @param {string} url */
async function fromCache(url) {
  // Read twice from storage: cloning one response takes several times as long.
  const [copy, response] = await Promise.all([1, 2].map(() => caches.match(url, { cacheName: CACHE })));
  if (!copy || !response || !await isOurs(url, await copy.arrayBuffer())) throw new Error(url);
  return response;
}

// Replaces a cached copy that is lost or damaged, if storage allows.
/** @param {string} url */
async function repaired(url) {
  const response = await fromHost(url);
  const copy = response.clone();
  // Not after the reader, or another site in this place, has deleted the copies.
  if (await caches.has(CACHE)) await caches.open(CACHE).then(cache => cache.put(url, copy)).catch(() => {});
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
