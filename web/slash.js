// The slash at the end of the page's URL. Some servers (`npx serve`) answer for a folder without it, and then all relative
// URLs would lead beside the folder. The URL is corrected before anything is requested by it; nothing is loaded again. Runs
// first of all in the head of every page.
{
  const { pathname, search, hash } = location;
  // The page is the index of its folder. Some servers take the extension away from `index.html`.
  if (!/(^|\/)(index|[^/]*\.[^/]*|)$/.test(pathname)) {
    try { history.replaceState(history.state, '', `${pathname}/${search}${hash}`); } catch { /* a frame without an origin */ }
  }
}
