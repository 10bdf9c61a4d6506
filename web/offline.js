// Registers the service worker, which keeps the pages for offline use, and shows its notices where the page has them: the page
// works offline from now on, it cannot, or a new version is waiting. When the site is gone from the host, the worker leaves.

const root = new URL('.', import.meta.url).href;
// Never in a frame: that is another site's page.
const workers = parent === window ? navigator.serviceWorker : undefined;
/** @type {HTMLElement | null} */
const notices = document.querySelector('[data-offline]');
// In the order in which crates/prerender/src/pages/notice.rs prints them.
const [notLive, ready, newVersion, notKept] = /** @type {HTMLElement[]} */ (/** @type {unknown} */ (notices?.children ?? []));

/** @param {HTMLElement} [shown] the notice to show; without it, none */
function show(shown) {
  // That the page is not live is more important.
  if (!notices || (shown && !notLive.hidden)) return;
  for (const notice of [ready, newVersion, notKept]) notice.hidden = notice !== shown;
  notices.hidden = !shown;
}

/** @param {HTMLElement} notice one with nothing to act on: it goes by itself */
function showShortly(notice) {
  show(notice);
  setTimeout(() => { if (!notice?.hidden) show(); }, 6000);
}

/** @param {ServiceWorkerContainer} container */
async function keep(container) {
  const isFirst = !container.controller;
  // The worker fetches every file: it starts after the page has loaded.
  if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true }));
  container.addEventListener('message', async ({ data }) => {
    if (data?.isGone) await (await import(`${root}retry.js`)).deleteCopies(root);
    if (!data?.notKept) return;
    console.info(`The page is not kept for offline use: a file is ${data.notKept} (docs/deploying.md).`);
    // Readers without a network know that.
    if (isFirst && navigator.onLine) showShortly(notKept);
  });
  const registration = await container.register(`${root}sw.js`, { updateViaCache: 'none' });
  container.controller?.postMessage('still there?');
  /** @param {ServiceWorker | null} worker the one that is being installed */
  const watch = worker => worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration.active) show(newVersion);
    if (worker.state === 'activated' && isFirst) showShortly(ready);
  });
  const [reload, later] = newVersion?.querySelectorAll('button') ?? [];
  later?.addEventListener('click', () => show());
  reload?.addEventListener('click', () => {
    // Reloads this page once the new version is in control; other open pages stay and ask their own readers.
    container.addEventListener('controllerchange', () => location.reload(), { once: true });
    if (registration.waiting) registration.waiting.postMessage('take over');
    else location.reload();
  });
  if (registration.waiting && registration.active) show(newVersion);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

// It may be refused: no storage, no secure origin, no sw.js on the host. Online, nothing is lost.
if (workers) keep(workers).catch(reason => console.info('The page is not kept for offline use:', reason));
