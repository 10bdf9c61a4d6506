// "Try again", loaded when the reader asks for it. A copy of a file may be damaged: the service worker's, or the one in
// the browser's own cache, where files named by their content stay for good. Both are replaced, but only if the host
// answers: without a network these copies are all there is.
/**
 * @param {string} root the URL of the page's folder
 * @param {string[]} files the URLs of the program's files
 */
export default async function retry(root, files) {
  // The worker leaves HEAD requests to the network.
  if (!(await fetch(root, { method: 'HEAD', cache: 'no-store' })).ok) return;
  await deleteCopies(root).catch(() => { /* no storage, so there are no copies */ });
  await Promise.all(files.map(file => fetch(file, { cache: 'reload' })));
}

// Only this site's worker and caches: the origin may serve other copies of the page, and other pages with workers.
/** @param {string} root */
export async function deleteCopies(root) {
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(`azerbaijan-1994 ${root} `)).map(name => caches.delete(name)));
}
