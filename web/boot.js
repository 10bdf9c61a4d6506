// The loader: makes the printed page interactive. The page is complete without it: if anything here fails, the page
// stays as it was printed. Notices appear only for what the reader can act on: the program did not start, or what
// offline.js says.

// Keys of an input method belong to what is composed, and choose or close nothing here. Safari tells by the code alone.
addEventListener('keydown', event => { if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation(); }, true);

const root = new URL('.', import.meta.url).href;
const { glue, wasm } = /** @type {WithData<'glue' | 'wasm'>} */ (document.querySelector('script[data-wasm]')).dataset;
const files = [glue, wasm].map(file => new URL(file, document.baseURI).href);
/** @type {HTMLElement | null} */
const notices = document.querySelector('[data-offline]');
const notLive = /** @type {HTMLElement | undefined} */ (notices?.children[0]);

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

/** @param {boolean} isShown */
const showNotLive = isShown => {
  if (!notices || !notLive) return;
  notices.hidden = notLive.hidden = !isShown;
};

async function start() {
  // What a page with other bytes than ours lacks.
  const { dataset } = document.documentElement;
  if (dataset.theme === undefined || !getComputedStyle(document.documentElement).getPropertyValue('--ink')) {
    await import(`${root}changed.js`).then(changed => changed.restore());
  }
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

// Without the program, style rules in an `@supports selector()` group (no_js.css) follow the URL's fragment and the patterns switch.
// A live page does both by attributes, so the group is removed.
function takeOverFromCss() {
  /** @type {HTMLInputElement | null} */
  const patterns = document.querySelector('.patterns input');
  const update = () => document.documentElement.toggleAttribute('data-patterns', !!patterns?.checked);
  patterns?.addEventListener('change', update);
  if (patterns) update();
  // Of the page's own sheet alone: extensions of the browser have sheets too.
  const sheet = /** @type {HTMLStyleElement | null} */ (document.querySelector('style[data-own]'))?.sheet;
  for (let at = sheet?.cssRules.length ?? 0; at--;) {
    const rule = sheet?.cssRules[at];
    if (rule instanceof CSSSupportsRule && rule.conditionText.startsWith('selector(')) sheet?.deleteRule(at);
  }
}

const [tryAgain, close] = notLive?.querySelectorAll('button') ?? [];
close?.addEventListener('click', () => showNotLive(false));
tryAgain?.addEventListener('click', async () => {
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
  showNotLive(true);
// Both may be refused by the network; online, nothing is lost.
}).then(() => import('./offline.js')).catch(() => { /* the page is not kept for offline use */ })
  // Needed for printing only, so it comes last.
  .then(() => import(`${root}print.js`)).catch(() => { /* hatchings print as patterns, coarser */ });
