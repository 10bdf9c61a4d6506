// The embedded page and its host (docs/embedding.md). The address is the state, here as everywhere: options are read
// from it, commands are written into it, and the app follows. Runs in the head, before anything is seen.
{
  const SOURCE = 'azerbaijan-1994';
  const VERSION = 1;
  const root = document.documentElement;
  const host = parent === window ? null : parent;
  const query = new URLSearchParams(location.search);
  const one = selector => document.querySelector(selector);
  const word = value => typeof value === 'string' && /^[a-z0-9-]{1,24}$/.test(value);
  // A browser may refuse: some do after a hundred changes in half a minute.
  const mildly = act => { try { act(); } catch { /* then it stays as it is */ } };

  const dress = theme => {
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    else if (theme === 'auto') delete root.dataset.theme;
  };
  dress(query.get('theme'));
  if (query.get('chrome') === 'minimal') root.dataset.chrome = 'minimal';
  const asked = query.get('republic');
  if (word(asked) && !location.hash) mildly(() => history.replaceState(null, '', `${location.search}#${asked}`));

  // Back belongs to the host's page: a choice in the frame adds no entry to it.
  const go = fragment => mildly(() => location.replace(`#${fragment}`));
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.getAttribute('href').slice(1));
  });

  // What the page shows, in the words of its address.
  const shown = () => {
    const open = one('[data-panel] article[data-open]')?.id;
    const sentence = /^#s([1-9]\d?)$/.exec(location.hash);
    return {
      republic: open && open !== 'silence' ? open : null,
      sentence: sentence && one(location.hash) ? Number(sentence[1]) : null,
      at: root.dataset.at,
      layer: root.dataset.colours,
    };
  };

  const post = message => host.postMessage(message, '*');
  const tell = (type, more) => post({ source: SOURCE, version: VERSION, type, ...more });
  let height;
  let told;
  const measure = () => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (!host || now === height) return;
    height = now;
    tell('height', { height });
    // What hosts understand that know nothing of us: AMP (also Datawrapper's and Flourish's hosts), and Medium.
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  };
  const report = () => {
    if (!('ready' in root.dataset)) return;
    const state = shown();
    const whole = one('[data-whole]');
    if (whole) {
      const options = new URLSearchParams(location.search);
      for (const own of ['republic', 'theme', 'chrome']) options.delete(own);
      whole.href = `../${options.size ? `?${options}` : ''}${location.hash}`;
    }
    const words = JSON.stringify(state);
    if (!host || words === told) return;
    const first = !told;
    told = words;
    tell(first ? 'ready' : 'select', state);
    // At once: in a frame that is out of sight, browsers observe no sizes.
    measure();
  };

  // Commands, from the host alone. Of many at once the last word counts.
  let wish = null;
  let waiting;
  let last = 0;
  addEventListener('message', ({ source, data }) => {
    if (!host || source !== host || data?.source !== SOURCE || data.version !== VERSION) return;
    if (data.type === 'hello') {
      // Whoever greets follows the height: no bar of our own then.
      root.dataset.sized = '';
      height = told = undefined;
      measure();
      report();
    }
    if (data.type !== 'set') return;
    wish = { ...wish, ...heard(data) };
    waiting ??= setTimeout(obey, Math.max(0, last + 300 - Date.now()));
  });
  // What can be understood of a command; the rest was not said. Null is as the page opens.
  const heard = ({ republic, sentence, at, layer, theme }) => {
    const known = {};
    if (republic === null || (word(republic) && one(`[data-republics] [data-republic="${republic}"]`))) known.fragment = republic ?? '';
    if (Number.isInteger(sentence) && document.getElementById(`s${sentence}`)) known.fragment = `s${sentence}`;
    if (at === null || (word(at) && document.getElementById(`at-${at}`))) known.at = at;
    if (layer === null || (word(layer) && one(`button[data-layer="${layer}"]`))) known.layer = layer;
    if ([null, 'auto', 'light', 'dark'].includes(theme)) known.theme = theme ?? 'auto';
    return known;
  };
  const obey = () => {
    const { fragment, at, layer, theme } = wish;
    wish = null;
    waiting = undefined;
    last = Date.now();
    dress(theme);
    const options = new URLSearchParams(location.search);
    const changed = Object.entries({ at, layer }).filter(([, value]) => value !== undefined);
    for (const [option, value] of changed) value ? options.set(option, value) : options.delete(option);
    mildly(() => history.replaceState(null, '', `?${options}${location.hash}`));
    if (fragment !== undefined && fragment !== location.hash.slice(1)) {
      // The host's reader keeps the place where they are.
      const { scrollX, scrollY } = window;
      go(fragment);
      scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    } else if (changed.length) {
      dispatchEvent(new PopStateEvent('popstate'));
    }
  };

  // What is linked to must be seen, also where it is folded away.
  const unfold = () => mildly(() => one(location.hash || 'html')?.closest('details')?.setAttribute('open', ''));
  addEventListener('hashchange', () => { unfold(); report(); });
  document.addEventListener('DOMContentLoaded', () => {
    const watch = new MutationObserver(report);
    watch.observe(root, { attributeFilter: ['data-ready', 'data-at', 'data-colours'] });
    watch.observe(one('[data-panel]'), { subtree: true, attributeFilter: ['data-open'] });
    // Measured after the observer has had its say: to measure within it would make it start again.
    new ResizeObserver(() => requestAnimationFrame(measure)).observe(root);
    unfold();
    // Links out of the page open beside it. A frame without an origin may not do that: there they open in place.
    if (self.origin !== 'null') {
      for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) link.target = '_blank';
    }
  });
}
