// The embedded page and its host (docs/embedding.md). The URL holds the state, as everywhere: options are read from it,
// commands are written into it, and the program reads it again. Runs in the head, before the first paint.
{
  const SOURCE = 'azerbaijan-1994';
  const VERSION = 1;
  const root = document.documentElement;
  const host = parent === window ? null : parent;
  const query = new URLSearchParams(location.search);
  /** @type {(selector: string) => HTMLElement | null} */
  const find = selector => document.querySelector(selector);
  const isName = /** @type {(value: unknown) => value is string} */ (value => typeof value === 'string' && /^[a-z0-9-]{1,24}$/.test(value));
  // Browsers may refuse changes of the URL: some do after a hundred in half a minute.
  /** @param {() => void} act */
  const tryTo = act => { try { act(); } catch { /* the URL stays as it is */ } };

  /** @param {unknown} theme */
  const applyTheme = theme => {
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    else if (theme === 'auto') delete root.dataset.theme;
  };
  applyTheme(query.get('theme'));
  if (query.get('chrome') === 'minimal') root.dataset.chrome = 'minimal';
  const initial = query.get('republic');
  if (isName(initial) && !location.hash) tryTo(() => history.replaceState(null, '', `${location.search}#${initial}`));

  // Back belongs to the host's page: a selection in the frame adds no history entry.
  /** @param {string} fragment without its `#` */
  const goTo = fragment => tryTo(() => location.replace(`#${fragment}`));
  addEventListener('click', event => {
    /** @type {HTMLAnchorElement | null | undefined} */
    const link = /** @type {Partial<Element>} */ (event.target).closest?.('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(/** @type {string} */ (link.getAttribute('href')).slice(1));
  });

  // What the page shows, in the terms of its URL.
  const current = () => {
    const open = find('[data-panel] article[data-open]')?.id;
    const sentence = /^#s([1-9]\d?)$/.exec(location.hash);
    return {
      republic: open && open !== 'silence' ? open : null,
      sentence: sentence && find(location.hash) ? Number(sentence[1]) : null,
      at: root.dataset.at,
      layer: root.dataset.colours,
    };
  };

  /** @param {unknown} message */
  const post = message => /** @type {Window} */ (host).postMessage(message, '*');
  /**
   * @param {string} type
   * @param {object} data
   */
  const send = (type, data) => post({ source: SOURCE, version: VERSION, type, ...data });
  /** @type {number | undefined} the last reported */
  let height;
  /** @type {string | undefined} the last reported state, as JSON */
  let reported;
  const reportHeight = () => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (!host || now === height) return;
    height = now;
    send('height', { height });
    // For hosts that do not know our messages: AMP (also Datawrapper's and Flourish's hosts), and Medium.
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  };
  const reportState = () => {
    if (!('ready' in root.dataset)) return;
    const state = current();
    /** @type {HTMLAnchorElement | null} */
    const whole = document.querySelector('[data-whole]');
    if (whole) {
      const options = new URLSearchParams(location.search);
      for (const option of ['republic', 'theme', 'chrome']) options.delete(option);
      whole.href = `../${options.size ? `?${options}` : ''}${location.hash}`;
    }
    const json = JSON.stringify(state);
    if (!host || json === reported) return;
    const first = !reported;
    reported = json;
    send(first ? 'ready' : 'select', state);
    // Not left to the observer: browsers observe no sizes in a frame that is out of sight.
    reportHeight();
  };

  // Commands, accepted from the host only. Those that come close together are merged; the last value of each option wins.
  /** @typedef {{ fragment?: string, at?: string | null, layer?: string | null, theme?: string }} Command */
  /** @type {Command | null} */
  let pending = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let lastRun = 0;
  addEventListener('message', ({ source, data }) => {
    if (!host || source !== host || data?.source !== SOURCE || data.version !== VERSION) return;
    if (data.type === 'hello') {
      // A host that says hello adjusts the frame's height: the page needs no scroll bar of its own.
      root.dataset.sized = '';
      height = reported = undefined;
      reportHeight();
      reportState();
    }
    if (data.type !== 'set') return;
    pending = { ...pending, ...parse(data) };
    timer ??= setTimeout(run, Math.max(0, lastRun + 300 - Date.now()));
  });
  // The valid parts of a command; the rest is ignored. Null stands for what the page opens with.
  /** @param {Record<string, unknown>} data */
  const parse = ({ republic, sentence, at, layer, theme }) => {
    /** @type {Command} */
    const command = {};
    if (republic === null || (isName(republic) && find(`[data-republics] [data-republic="${republic}"]`))) command.fragment = republic ?? '';
    if (Number.isInteger(sentence) && document.getElementById(`s${sentence}`)) command.fragment = `s${sentence}`;
    if (at === null || (isName(at) && document.getElementById(`at-${at}`))) command.at = at;
    if (layer === null || (isName(layer) && find(`button[data-layer="${layer}"]`))) command.layer = layer;
    if ([null, 'auto', 'light', 'dark'].includes(/** @type {string} */ (theme))) command.theme = /** @type {string | null} */ (theme) ?? 'auto';
    return command;
  };
  const run = () => {
    const { fragment, at, layer, theme } = /** @type {Command} */ (pending);
    pending = null;
    timer = undefined;
    lastRun = Date.now();
    applyTheme(theme);
    const options = new URLSearchParams(location.search);
    const changed = Object.entries({ at, layer }).filter(([, value]) => value !== undefined);
    for (const [option, value] of changed) {
      if (value) options.set(option, value);
      else options.delete(option);
    }
    tryTo(() => history.replaceState(null, '', `?${options}${location.hash}`));
    if (fragment !== undefined && fragment !== location.hash.slice(1)) {
      // The reader's scroll position stays.
      const { scrollX, scrollY } = window;
      goTo(fragment);
      scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    } else if (changed.length) {
      dispatchEvent(new PopStateEvent('popstate'));
    }
  };

  // A fragment may lead into a closed `details`.
  const unfold = () => tryTo(() => find(location.hash || 'html')?.closest('details')?.setAttribute('open', ''));
  addEventListener('hashchange', () => { unfold(); reportState(); });
  document.addEventListener('DOMContentLoaded', () => {
    const watch = new MutationObserver(reportState);
    watch.observe(root, { attributeFilter: ['data-ready', 'data-at', 'data-colours'] });
    watch.observe(/** @type {HTMLElement} */ (find('[data-panel]')), { subtree: true, attributeFilter: ['data-open'] });
    // In the next frame: a change of layout inside the callback would make the observer run again.
    new ResizeObserver(() => requestAnimationFrame(reportHeight)).observe(root);
    unfold();
    // Links to other pages open in a new tab. A frame without an origin must not do that: there they open in place.
    if (self.origin !== 'null') {
      for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href]:not([href^="#"])'))) link.target = '_blank';
    }
  });
}
