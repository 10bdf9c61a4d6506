// The slash at the end of the page's URL. Some servers (`npx serve`, PHP's own) answer for a folder without it, and then all
// relative URLs lead beside the folder: the styles and scripts of the page fail to load. Then the URL is corrected and they
// are requested again. Only then, because other servers answer any address with the page of the folder above it. Runs in
// the head of every page.
addEventListener('error', ({ target }) => {
  const files = 'link[rel=stylesheet], script[type=module]';
  const { pathname, search, hash } = location;
  // A name with a dot, or `index` without its own, is a file's; and once is enough.
  if (!(target instanceof Element) || !target.matches(files) || /(^|\/)(index|[^/]*\.[^/]*|)$/.test(pathname)) return;
  try { history.replaceState(history.state, '', `${pathname}/${search}${hash}`); } catch { return; /* a frame without an origin */ }
  for (const file of document.querySelectorAll(files)) {
    // A copy would count as loaded already.
    const again = document.createElement(file.localName);
    for (const { name, value } of file.attributes) again.setAttribute(name, value);
    file.replaceWith(again);
  }
}, true);
