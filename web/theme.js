// Light or dark: what the URL asks for, else what was chosen here before, else what the system prefers. Runs in the
// head, before the first paint.
{
  const root = document.documentElement;
  const themeKey = 'azerbaijan-1994-theme';
  /** @param {string} theme `light`, `dark`, or empty for the system's */
  const applyTheme = theme => {
    root.dataset.theme = theme;
    // The colour of the browser's own bars.
    /** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll('[name=theme-color]')).forEach((meta, at) => {
      const own = at ? 'dark' : 'light';
      meta.media = theme ? theme === own ? '' : 'not all' : `(prefers-color-scheme:${own})`;
    });
  };
  let theme = /[?&]theme=(\w+)/.exec(location.search)?.[1];
  try { theme ??= localStorage[themeKey]; } catch { /* storage is denied */ }
  applyTheme(/^(dark|light)$/.test(/** @type {string} */ (theme)) ? /** @type {string} */ (theme) : '');
  addEventListener('DOMContentLoaded', () => {
    // Pages in folders of their own have no menu.
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
