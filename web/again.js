// Requests files of the page again. Runs in the head of every page.
//
// Some servers (`npx serve`, PHP's own) answer for a folder without its slash, and then all relative URLs lead beside the folder:
// the styles and scripts of the page fail to load. Then the URL is corrected and they are requested again. Only then, because
// other servers answer any address with the page of the folder above it.
//
// Elsewhere a script was lost on its way: by the network, or by the browser, as Chromium cancels one in a thousand requests that
// go through a service worker. It is requested once more; without it the page would stay as it is printed, and not say so.
addEventListener('error', ({ target }) => {
  const files = 'link[rel=stylesheet], script[type=module]';
  const { pathname, search, hash } = location;
  if (!(target instanceof Element) || !target.matches(files)) return;
  /** @type {Iterable<Element>} */
  let lost = [target];
  // A name with a dot, or `index` without its own, is a file's.
  if (/(^|\/)(index|[^/]*\.[^/]*|)$/.test(pathname)) {
    const src = target.getAttribute('src');
    if (!src || src.includes('?')) return;
    // Browsers remember the URLs of scripts that failed: this is another of the same file.
    target.setAttribute('src', `${src}?`);
  } else {
    try { history.replaceState(history.state, '', `${pathname}/${search}${hash}`); } catch { return; /* a frame without an origin */ }
    lost = document.querySelectorAll(files);
  }
  for (const file of lost) {
    // A copy would count as loaded already.
    const again = document.createElement(file.localName);
    for (const { name, value } of file.attributes) again.setAttribute(name, value);
    file.replaceWith(again);
  }
}, true);
