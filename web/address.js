// The address of what is shown: its options and the selection, and nothing that others put into the URL (`fbclid`,
// `utm_source`). The program gives it (src/dom/history.rs), also while the browser refuses to change the URL.

/** The folder of the page. */
export const root = new URL('./', document.baseURI);

/** The keys of the tools for lessons in the query, with their values. */
const TOOLS = /[?&]((?:without|hide|beside|aloud)=[\w,.%-]*)/g;

/** The pairs of the tools in the query, each with its key: what is shared, embedded and saved keeps them. */
export const tools = () => Array.from(location.search.matchAll(TOOLS), ([, tool]) => tool);

/** The query and the fragment. Without the program, a page shows what its fragment names. */
export const shown = () => {
  const own = document.documentElement.dataset.address ?? /^#[\w-]+$/.exec(location.hash)?.[0] ?? '';
  const kept = tools().join('&');
  return kept ? own.replace(/^(\?[^#]*)?/, options => `${options || '?'}${options && '&'}${kept}`) : own;
};

/** The address of the page, without query and fragment. The page in one file names where the site is, or itself. */
export const home = document.documentElement.dataset.home ?? root.href;

export const currentUrl = () => home + shown();

/** The fragment with its `#`, or an empty string. */
export const fragment = () => /#.*|$/.exec(shown())?.[0] ?? '';

/** The selected republic's slug, or an empty string. */
export const selectedRepublic = () => fragment().slice(1).split('-c', 1)[0];
