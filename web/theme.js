// Light or dark: what the URL asks for, else what was chosen on any page, else what the system prefers. Runs in the head,
// before the first paint, and again when another tab has chosen, or Back shows a page as it was before.
{
  const root = document.documentElement;
  const themeKey = 'azerbaijan-1994-theme';
  /** @type {string | undefined} what was chosen here; without storage it lasts as long as the page */
  let chosen;
  /** @type {HTMLSelectElement | null} pages in folders of their own have no menu */
  let select;
  const applyTheme = () => {
    // Once something is chosen here, the URL counts no more.
    let theme = chosen === undefined ? /[?&]theme=(\w+)/.exec(location.search)?.[1] : undefined;
    try { theme ??= localStorage[themeKey]; } catch { /* storage is denied */ }
    theme ??= chosen;
    // Empty: the system's.
    const value = root.dataset.theme = /^(dark|light)$/.test(/** @type {string} */ (theme)) ? /** @type {string} */ (theme) : '';
    // The colour of the browser's own bars.
    /** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll('[name=theme-color]')).forEach((meta, at) => {
      const own = at ? 'dark' : 'light';
      meta.media = value ? value === own ? '' : 'not all' : `(prefers-color-scheme:${own})`;
    });
    if (select) select.value = value;
  };
  applyTheme();
  for (const change of ['storage', 'pageshow']) addEventListener(change, applyTheme);
  const bind = () => {
    select = document.querySelector('.theme select');
    if (!select) return;
    applyTheme();
    select.onchange = () => {
      chosen = select?.value;
      try { localStorage[themeKey] = chosen; } catch { /* the choice is not kept */ }
      try { history.replaceState(null, '', location.href.replace(/\btheme=\w*&?/, '')); } catch { /* it stays as it is */ }
      applyTheme();
    };
  };
  // The latter where the page was changed on its way (changed.js).
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', bind);
  else bind();
}
