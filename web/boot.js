// Makes the printed page live. The page is complete without it: whatever fails here, the reader keeps the page. Told is
// only what changes something for the reader: that a part of the page sleeps, and how to try again.
const root = new URL('.', import.meta.url).href;
const { glue, wasm } = document.querySelector('script[data-wasm]').dataset;
const files = [glue, wasm].map(file => new URL(file, document.baseURI).href);
const notice = document.querySelector('[data-offline]');
const [ready, update, asleep] = notice?.children ?? [];

const say = words => {
  if (!notice) return;
  for (const other of notice.children) other.hidden = other !== words;
  notice.hidden = !words;
};
const press = (place, act) => place?.querySelector('button').addEventListener('click', act);

async function start() {
  const app = await import(files[0]);
  // A reader who is quicker clicks on links, and they work: what they ask for is shown first.
  await new Promise(done => (window.requestIdleCallback ?? setTimeout)(done, { timeout: 1000 }));
  await app.default({ module_or_path: files[1] });
  // Of its own, so that nothing it meets is taken for a program that did not start.
  queueMicrotask(wake);
}

// What the address alone says, and the switch of the patterns (no_js.css), a live page says by attributes.
function wake() {
  const patterns = document.querySelector('.patterns input');
  const follow = () => document.documentElement.toggleAttribute('data-plain', !patterns.checked);
  patterns?.addEventListener('change', follow);
  if (patterns) follow();
  for (const sheet of document.styleSheets) {
    try {
      for (let at = sheet.cssRules.length; at--;) if (sheet.cssRules[at] instanceof CSSSupportsRule) sheet.deleteRule(at);
    } catch { /* In a sandbox no sheet is the page's own. Both may speak: they say the same. */ }
  }
}

// Keeps the page for when there is no network. Never inside a frame: there it is somebody else's page.
async function keep() {
  const workers = window.parent === window && navigator.serviceWorker;
  if (!workers) return;
  const first = !workers.controller;
  // The page goes first: what is kept is fetched when nothing else is.
  if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true }));
  const kept = await workers.register(`${root}sw.js`, { updateViaCache: 'none' });
  const watch = worker => worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && kept.active) say(update);
    // A page that sleeps is not ready for anything.
    if (worker.state === 'activated' && first && asleep?.hidden) {
      say(ready);
      // Good to know, but nothing to do about it.
      setTimeout(() => { if (!ready.hidden) say(); }, 6000);
    }
  });
  press(update, () => {
    // Reloads once, when the new version has taken over; other open pages go on and ask their own readers.
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    if (kept.waiting) kept.waiting.postMessage('take over');
    else location.reload();
  });
  if (kept.waiting && kept.active) say(update);
  watch(kept.installing);
  kept.addEventListener('updatefound', () => watch(kept.installing));
}

notice?.querySelectorAll('[data-dismiss]').forEach(button => button.addEventListener('click', () => say()));
press(asleep, async () => {
  try {
    await (await import(`${root}again.js`)).default(root, files);
  } catch { /* no network */ }
  location.reload();
});
// Dialogs are loaded when they are asked for: `data-dialog="share"` opens what share.js is.
document.querySelectorAll('[data-dialog]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => import(`${root}${button.dataset.dialog}.js`).then(it => it.open(button)).catch(reason => {
    console.warn('Not to be had:', reason);
    button.textContent = button.dataset.lost;
  }));
});
// Keys of the map work in the map alone.
document.querySelector('#map')?.addEventListener('keydown', event => {
  if (event.key === '?') document.querySelector('[data-dialog=help]')?.click();
});
start().catch(reason => {
  console.warn('The page stays as it is printed:', reason);
  say(asleep);
  // No storage, no secure address, or a host without the file: with a network the page is as good as before.
}).then(keep).catch(reason => console.info('The page is not kept for offline use:', reason))
  // What only paper needs comes when nobody waits for anything any more.
  .then(() => import(`${root}print.js`)).catch(() => { /* paper is only coarser */ });
