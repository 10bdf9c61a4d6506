// "Try again", loaded when a reader asks for it. A copy of a file may be spoilt: the one that the page keeps, or the
// browser's own, which it was told to keep for ever. Both are taken away, if the host is there to give new ones; without
// a network they are all there is, and stay.
export default async function again(root, files) {
  // The worker leaves a HEAD to the network.
  if (!(await fetch(root, { method: 'HEAD', cache: 'no-store' })).ok) return;
  await forget(root).catch(() => { /* no storage, so nothing was kept */ });
  await Promise.all(files.map(file => fetch(file, { cache: 'reload' })));
}

// This page's worker and caches only: other copies may live on the same site, and other pages with workers of their own.
async function forget(root) {
  const kept = await navigator.serviceWorker.getRegistration(root);
  if (kept?.scope === root) await kept.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(`azerbaijan-1994 ${root} `)).map(name => caches.delete(name)));
}
