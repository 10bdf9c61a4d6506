// Light or dark: what the address asks for, else what was chosen here before, else what the system says. Runs in the
// head, before anything is seen.
{
  const root = document.documentElement;
  const kept = 'azerbaijan-1994-theme';
  const visited = 'azerbaijan-1994-visited';
  const dress = theme => {
    root.dataset.theme = theme;
    // The browser's own bars.
    document.querySelectorAll('[name=theme-color]').forEach((bar, at) => {
      const own = at ? 'dark' : 'light';
      bar.media = theme ? theme === own ? '' : 'not all' : `(prefers-color-scheme:${own})`;
    });
  };
  // The first visit is told beside the map what to do, until something is chosen. Known before anything is seen, so that
  // nothing moves; where nothing may be kept, nobody is told at every visit.
  const greet = first => root.toggleAttribute('data-first', first);
  try {
    greet(!localStorage[visited]);
    localStorage[visited] = 1;
  } catch {
    greet(false);
  }
  addEventListener('hashchange', () => greet(false));
  let asked = /[?&]theme=(\w+)/.exec(location.search)?.[1];
  try { asked ??= localStorage[kept]; } catch { /* storage is denied */ }
  dress(/^(dark|light)$/.test(asked) ? asked : '');
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('.first button').onclick = () => {
      greet(false);
      // What it spoke of is next.
      document.querySelector('[data-map] a:not([tabindex="-1"])').focus();
    };
    const choice = document.querySelector('.theme select');
    choice.value = root.dataset.theme;
    choice.onchange = () => {
      dress(choice.value);
      // From now on the choice counts, not the address. Where nothing may be kept, it holds as long as the page.
      try {
        history.replaceState(null, '', location.href.replace(/\btheme=\w*&?/, ''));
        localStorage[kept] = choice.value;
      } catch { /* it is only not kept */ }
    };
  });
}
