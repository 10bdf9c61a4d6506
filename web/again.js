// Requests files of the page again. Runs in the head of every page.
//
// Some servers (`npx serve`, PHP's own) answer for a folder without its slash, and then all relative URLs lead beside the folder:
// the styles and scripts of the page fail to load. Then the URL is corrected and they are requested again. Only then, because
// other servers answer any address with the page of the folder above it.
//
// Elsewhere a file was lost on its way: by the network, or by the browser, as Chromium cancels one in a thousand requests that go
// through a service worker. It is requested once more; without its script the page would stay as it is printed, and not say so.
addEventListener('error', ({ target }) => {
  const files = 'link[rel=stylesheet], script[type=module]';
  const { pathname, search, hash } = location;
  if (!(target instanceof Element) || !target.matches(files)) return;
  const key = target.matches('link') ? 'href' : 'src';
  const url = target.getAttribute(key);
  // A name with a dot, or `index` without its own, is a file's.
  const isWhole = /(^|\/)(index|[^/]*\.[^/]*|)$/.test(pathname);
  if (isWhole) {
    if (!url || url.includes('?')) return;
  } else {
    try { history.replaceState(history.state, '', `${pathname}/${search}${hash}`); } catch { return; /* a frame without an origin */ }
  }
  for (const file of isWhole ? [target] : document.querySelectorAll(files)) {
    // A copy would count as loaded already. The medium is that of late_styles.js, for sheets that it no longer waits for.
    const again = document.createElement(file.localName);
    for (const { name, value } of file.attributes) if (name !== 'media') again.setAttribute(name, value);
    // Browsers remember the URLs of scripts that failed: this is another of the same file.
    if (isWhole) again.setAttribute(key, `${url}?`);
    file.replaceWith(again);
  }
}, true);
