// The loader: makes the printed page interactive. The page is complete without it: if anything here fails, the page
// stays as it was printed. Notices appear only for what the reader can act on: the program did not start, a new version
// is waiting, the page works offline from now on.

// Keys of an input method belong to what is composed, and choose or close nothing here. Safari tells by the code alone.
addEventListener('keydown', event => { if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation(); }, true);

const root = new URL('.', import.meta.url).href;
const { glue, wasm } = /** @type {WithData<'glue' | 'wasm'>} */ (document.querySelector('script[data-wasm]')).dataset;
const files = [glue, wasm].map(file => new URL(file, document.baseURI).href);
/** @type {HTMLElement | null} */
const notices = document.querySelector('[data-offline]');
// In the order in which crates/prerender/src/pages/notice.rs prints them.
const [offlineReady, newVersion, notLive] = /** @type {HTMLElement[]} */ (/** @type {unknown} */ (notices?.children ?? []));

// Old links to parts that are on pages of their own by now: their fragments have a hyphen.
async function followMoved() {
  // An embedded page stays what it is.
  if (!/-|^#table$|^#index$/.test(location.hash) || document.documentElement.hasAttribute('data-embed')) return;
  const { movedTo } = await import('./moved.js');
  const address = movedTo(location.hash, slug => !!document.getElementById(slug)?.matches('article'));
  if (address) location.replace(new URL(address, root));
}
followMoved();
addEventListener('hashchange', followMoved);

/** @param {HTMLElement} [shown] the notice to show; without it, none */
const showNotice = shown => {
  if (!notices) return;
  for (const notice of /** @type {Iterable<HTMLElement>} */ (notices.children)) notice.hidden = notice !== shown;
  notices.hidden = !shown;
};

/**
 * Binds the button of a notice.
 *
 * @param {HTMLElement | undefined} notice
 * @param {() => void} act
 */
const onClick = (notice, act) => notice?.querySelector('button')?.addEventListener('click', act);

async function start() {
  const program = await import(files[0]);
  // The first paint comes first. What is not in sight, as a frame far down on a host's page, is not painted.
  await new Promise(done => {
    setTimeout(done, 300);
    requestAnimationFrame(() => setTimeout(done));
  });
  await program.default({ module_or_path: files[1] });
  // Apart from the start: an error there does not mean that the program failed to start.
  queueMicrotask(takeOverFromCss);
}

// Without the program, style rules in an `@supports` group (no_js.css) follow the URL's fragment and the patterns switch.
// A live page does both by attributes, so the group is removed.
function takeOverFromCss() {
  /** @type {HTMLInputElement | null} */
  const patterns = document.querySelector('.patterns input');
  const update = () => document.documentElement.toggleAttribute('data-patterns', !!patterns?.checked);
  patterns?.addEventListener('change', update);
  if (patterns) update();
  for (const sheet of document.styleSheets) {
    try {
      for (let at = sheet.cssRules.length; at--;) if (sheet.cssRules[at] instanceof CSSSupportsRule) sheet.deleteRule(at);
    } catch { /* In a sandboxed frame the rules cannot be read. They stay, and agree with the attributes. */ }
  }
}

// Registers the service worker, which keeps the page for offline use. Never in a frame: that is another site's page.
async function keepOffline() {
  const workers = window.parent === window && navigator.serviceWorker;
  if (!workers) return;
  const firstVisit = !workers.controller;
  // The worker fetches every file: it starts after the page has loaded.
  if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true }));
  const registration = await workers.register(`${root}sw.js`, { updateViaCache: 'none' });
  /** @param {ServiceWorker | null} worker the one that is being installed */
  const watch = worker => worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration.active) showNotice(newVersion);
    // Not while the notice says that the page is not live.
    if (worker.state === 'activated' && firstVisit && notLive?.hidden) {
      showNotice(offlineReady);
      // Nothing to act on, so it goes by itself.
      setTimeout(() => { if (!offlineReady.hidden) showNotice(); }, 6000);
    }
  });
  onClick(newVersion, () => {
    // Reloads this page once the new version is in control; other open pages stay and ask their own readers.
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    if (registration.waiting) registration.waiting.postMessage('take over');
    else location.reload();
  });
  if (registration.waiting && registration.active) showNotice(newVersion);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

notices?.querySelectorAll('[data-dismiss]').forEach(button => button.addEventListener('click', () => showNotice()));
onClick(notLive, async () => {
  try {
    await (await import(`${root}retry.js`)).default(root, files);
  } catch { /* no network */ }
  location.reload();
});
// A dialog is loaded when its button is clicked: `data-dialog="share"` opens the dialog of share.js.
/** @type {NodeListOf<WithData<'dialog' | 'lost'>>} */ (document.querySelectorAll('[data-dialog]')).forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => import(`${root}${button.dataset.dialog}.js`).then(it => it.open(button)).catch(reason => {
    console.warn('The dialog does not load:', reason);
    button.textContent = button.dataset.lost;
  }));
});
// "Report an error" takes along what is shown.
/** @type {HTMLAnchorElement | null} */
const report = document.querySelector('[data-report]');
report?.addEventListener('click', () => { report.search = `?seen=${encodeURIComponent(document.documentElement.dataset.address ?? location.hash)}`; });
// The menu closes like a menu: by Esc, by a click beside it, and by a choice of a dialog.
/** @type {HTMLDetailsElement | null} */
const menu = document.querySelector('.menu');
addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  event.stopPropagation();
  menu.querySelector('summary')?.focus();
}, true);
addEventListener('click', ({ target }) => {
  if (menu?.open && target instanceof Element && (!menu.contains(target) || target.matches('a, button'))) menu.open = false;
});
// The map's keys work only while the focus is in the map.
/** @type {HTMLElement | null} */
const map = document.querySelector('#map');
map?.addEventListener('keydown', event => {
  if (event.key === '?') /** @type {HTMLElement | null} */ (document.querySelector('[data-dialog=help]'))?.click();
});
start().catch(reason => {
  console.warn('The page stays as it is printed:', reason);
  showNotice(notLive);
  // Offline use may be refused: no storage, no secure origin, no sw.js on the host. Online, nothing is lost.
}).then(keepOffline).catch(reason => console.info('The page is not kept for offline use:', reason))
  // Needed for printing only, so it comes last.
  .then(() => import(`${root}print.js`)).catch(() => { /* hatchings print as patterns, coarser */ });
