// Requests files of the page, each once more when it was lost on its way: by the network, or by the browser, as Chromium cancels
// one in a thousand requests that go through a service worker. again.js does the same for what the page names in its head.

/** A page that is left loses what it has requested, too: its timers stop, so that it requests nothing more. */
const pause = () => new Promise(done => { setTimeout(done, 200); });

/**
 * A module. Browsers remember the URLs of modules that failed: the second request is for another URL of the same file.
 *
 * @param {URL | string} url relative to this file
 * @returns {Promise<any>}
 */
export async function module(url) {
  const { href } = new URL(url, import.meta.url);
  return import(href).catch(() => pause().then(() => import(`${href}?`)));
}

/**
 * Any other file.
 *
 * @param {URL | string} url
 * @param {RequestInit} how
 */
export async function file(url, how = {}) {
  const response = await fetch(url, how).catch(() => undefined);
  return response?.ok ? response : pause().then(() => fetch(url));
}

/**
 * A program, started.
 *
 * @param {URL | string} glue the module that loads it
 * @param {URL | string} wasm
 * @param {URL | string} folder the URLs are relative to it
 */
export async function program(glue, wasm, folder = document.baseURI) {
  const loaded = await module(new URL(glue, folder));
  await loaded.default({ module_or_path: file(new URL(wasm, folder)) });
  return loaded;
}
