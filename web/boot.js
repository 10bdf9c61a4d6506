// The loader: makes the printed page interactive. The page is complete without it: if anything here fails, the page
// stays as it was printed. Notices appear only for what the reader can act on: the program did not start, or what
// offline.js says.

import { bindDialogs, onTryAgain, showNotLive, takeOverFromCss } from './controls.js';
import { file, module } from './request.js';

const root = new URL('.', import.meta.url).href;
const { glue, wasm } = /** @type {WithData<'glue' | 'wasm'>} */ (document.querySelector('script[data-wasm]')).dataset;
const files = [glue, wasm].map(name => new URL(name, document.baseURI).href);

// Old links to parts that are on pages of their own by now: their fragments have a hyphen.
async function followMoved() {
  // An embedded page stays what it is.
  if (!/-|^#table$|^#index$/.test(location.hash) || document.documentElement.hasAttribute('data-embed')) return;
  const { movedTo } = await module('./moved.js');
  const address = movedTo(location.hash, (/** @type {string} */ slug) => !!document.getElementById(slug)?.matches('article'));
  if (address) location.replace(new URL(address, root));
}
followMoved();
addEventListener('hashchange', followMoved);

async function start() {
  // What a page with other bytes than ours lacks.
  const { dataset } = document.documentElement;
  if (dataset.theme === undefined || !getComputedStyle(document.documentElement).getPropertyValue('--ink')) {
    await module('./changed.js').then(changed => changed.restore());
  }
  const program = await module(files[0]);
  // The first paint comes first. What is not in sight, as a frame far down on a host's page, is not painted.
  await new Promise(done => {
    setTimeout(done, 300);
    requestAnimationFrame(() => setTimeout(done));
  });
  // As the head has requested it, so that it is not requested twice (crates/prerender/src/shell.rs).
  const isShared = document.querySelector('link[rel=preload][as=fetch]')?.hasAttribute('crossorigin') ?? true;
  await program.default({ module_or_path: file(files[1], isShared ? {} : { mode: 'no-cors', credentials: 'include' }) });
  // Apart from the start: an error there does not mean that the program failed to start.
  queueMicrotask(takeOverFromCss);
}

onTryAgain(async () => {
  try {
    await (await import(`${root}retry.js`)).default(root, files);
  } catch { /* no network */ }
  location.reload();
});
bindDialogs(dialog => module(`./${dialog}.js`));
// The tools for lessons that the address names.
if (/[?&](without|hide|beside|aloud)=/.test(location.search)) module('./lessons.js').then(lessons => lessons.resume()).catch(() => { /* no network */ });
// "Report an error" takes along what is shown.
/** @type {HTMLAnchorElement | null} */
const report = document.querySelector('[data-report]');
report?.addEventListener('click', () => { report.search = `?seen=${encodeURIComponent(document.documentElement.dataset.address ?? location.hash)}`; });
start().catch(reason => {
  console.warn('The page stays as it is printed:', reason);
  showNotLive(true);
// Both may be refused by the network; online, nothing is lost. Printing comes first, so that the worker finds its files in the
// browser's own cache: what both request at once is fetched twice.
}).then(() => module('./print.js')).catch(() => { /* hatchings print as patterns, coarser */ })
  .then(() => module('./offline.js')).catch(() => { /* the page is not kept for offline use */ });
