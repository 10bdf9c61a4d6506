// When the page is live.
const root = document.documentElement;

/** @type {Promise<void> | undefined} */
let waiting;

/** Resolves when the program of the page runs; never, if it does not start. */
export const live = () => waiting ??= new Promise(done => {
  const isLive = () => root.dataset.ready !== undefined;
  if (isLive()) {
    done();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isLive()) return;
    observer.disconnect();
    done();
  });
  observer.observe(root, { attributeFilter: ['data-ready'] });
});
