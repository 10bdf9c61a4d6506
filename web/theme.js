// Light or dark: what the URL asks for, else what was chosen here before, else what the system prefers. Runs in the
// head, before the first paint.
{
  const root = document.documentElement;
  const themeKey = 'azerbaijan-1994-theme';
  const visitedKey = 'azerbaijan-1994-visited';
  /** @param {string} theme `light`, `dark`, or empty for the system's */
  const applyTheme = theme => {
    root.dataset.theme = theme;
    // The colour of the browser's own bars.
    /** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll('[name=theme-color]')).forEach((meta, at) => {
      const own = at ? 'dark' : 'light';
      meta.media = theme ? theme === own ? '' : 'not all' : `(prefers-color-scheme:${own})`;
    });
  };
  // Shows or hides the hint of the first visit, until something is chosen. Decided before the first paint, so that
  // nothing shifts. Without storage every visit could be the first: the hint stays hidden.
  /** @param {boolean} first */
  const showHint = first => root.toggleAttribute('data-first', first);
  try {
    showHint(!localStorage[visitedKey]);
    localStorage[visitedKey] = 1;
  } catch {
    showHint(false);
  }
  addEventListener('hashchange', () => showHint(false));
  let theme = /[?&]theme=(\w+)/.exec(location.search)?.[1];
  try { theme ??= localStorage[themeKey]; } catch { /* storage is denied */ }
  applyTheme(/^(dark|light)$/.test(/** @type {string} */ (theme)) ? /** @type {string} */ (theme) : '');
  addEventListener('DOMContentLoaded', () => {
    // Pages in folders of their own have neither the hint nor the menu.
    /** @type {HTMLElement | null} */
    const hint = document.querySelector('.first button');
    if (hint) hint.onclick = () => {
      showHint(false);
      // The map's links come next: the hint is about them.
      /** @type {SVGAElement} */ (document.querySelector('[data-map] a:not([tabindex="-1"])')).focus();
    };
    /** @type {HTMLSelectElement | null} */
    const select = document.querySelector('.theme select');
    if (!select) return;
    select.value = /** @type {string} */ (root.dataset.theme);
    select.onchange = () => {
      applyTheme(select.value);
      // From now on the choice counts, not the URL. Without storage it lasts as long as the page.
      try {
        history.replaceState(null, '', location.href.replace(/\btheme=\w*&?/, ''));
        localStorage[themeKey] = select.value;
      } catch { /* the choice is not kept */ }
    };
  });
}
