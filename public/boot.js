// Makes the printed page live. The page is complete without it: whatever fails here, the reader keeps the page,
// so a failure is told to the console and changes nothing else.

// Sharing is loaded when it is asked for; the embedded page leaves it to its host.
const share = document.querySelector('html:not([data-embed]) [data-share]');
if (share) {
  share.hidden = false;
  share.addEventListener('click', () => import(new URL('share.js', import.meta.url)).then(it => it.open(share)).catch(reason => {
    console.warn('Sharing is not to be had:', reason);
    share.textContent = share.dataset.lost;
  }));
}

const { glue, wasm } = document.querySelector('script[data-wasm]').dataset;
try {
  const app = await import(new URL(glue, document.baseURI).href);
  await app.default({ module_or_path: new URL(wasm, document.baseURI).href });
} catch (reason) {
  console.warn('The page stays as it is printed, without zoom and keyboard help:', reason);
}

// Keeps the page for when there is no network. Never inside a frame: there it is somebody else's page.
const workers = window.parent === window && navigator.serviceWorker;
const notice = document.querySelector('[data-offline]');
if (workers && notice) {
  const [ready, update] = notice.children;
  const say = words => {
    notice.hidden = ready.hidden = update.hidden = true;
    notice.hidden = words.hidden = false;
  };
  const first = !workers.controller;
  try {
    // The page goes first: what is kept is fetched when nothing else is.
    if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true }));
    const kept = await workers.register('sw.js', { updateViaCache: 'none' });
    const watch = worker => worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && kept.active) say(update);
      if (worker.state === 'activated' && first) {
        say(ready);
        // Good to know, but nothing to do about it.
        setTimeout(() => { if (!ready.hidden) notice.hidden = true; }, 6000);
      }
    });
    if (kept.waiting && kept.active) say(update);
    watch(kept.installing);
    kept.addEventListener('updatefound', () => watch(kept.installing));
    update.querySelector('button').addEventListener('click', () => {
      // Reloads once, when the new version has taken over; other open pages go on and ask their own readers.
      workers.addEventListener('controllerchange', () => location.reload(), { once: true });
      if (kept.waiting) kept.waiting.postMessage('take over');
      else location.reload();
    });
    notice.querySelectorAll('[data-dismiss]').forEach(button => button.addEventListener('click', () => { notice.hidden = true; }));
  } catch (reason) {
    // No storage, no secure address, or a host without the file: the page is as good as before, with a network.
    console.info('The page is not kept for offline use:', reason);
  }
}
